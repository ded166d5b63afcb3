// placeholder replaced by the analytics work
