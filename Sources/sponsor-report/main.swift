print("sponsor-report")
