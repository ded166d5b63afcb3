"""Debian's Chromium without a window and without a network, with one page of the disk open in it."""

import base64
import importlib.util
import json
import pathlib
import shutil
import time

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

# Found, not imported: the package would bring a second driver with it.
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").submodule_search_locations[0], "axe.min.js")
# Runs before anything of the page: what goes wrong there is kept for the end.
WATCH = """
window.watched = {errors: [], alerts: []};
addEventListener('error', event => watched.errors.push(String(event.message || event.target.src || event.type)), true);
addEventListener('unhandledrejection', event => watched.errors.push('rejected: ' + event.reason));
for (const name of ['alert', 'confirm', 'prompt']) window[name] = text => { watched.alerts.push(name + ': ' + text); };
addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(
  () => { watched.painted = performance.now(); })));
"""
KEYS = {
    "Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "End": 35, "Home": 36, "ArrowLeft": 37, "ArrowUp": 38,
    "ArrowRight": 39, "ArrowDown": 40,
}


class Browser:
    """A page, what it said, asked for and gave to the disk."""

    def __init__(self, downloads):
        options = webdriver.ChromeOptions()
        for argument in (
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-background-networking",
            "--disable-component-update", "--no-first-run", "--disable-gpu", "--hide-scrollbars", "--lang=en-GB",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--force-color-profile=srgb",
        ):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        # Named, so that Selenium does not look for them on the network.
        options.binary_location = shutil.which("chromium")
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_script_timeout(120)
        self.downloads = pathlib.Path(downloads)
        self.requests = []
        self.messages = []
        self.page = None
        self.command("Network.enable")
        self.command("Network.emulateNetworkConditions", offline=True, latency=0, downloadThroughput=0,
                     uploadThroughput=0)
        self.command("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        self.command("Browser.setDownloadBehavior", behavior="allow", downloadPath=str(self.downloads))
        self.show(1440, 900)

    def close(self):
        self.driver.quit()

    def command(self, name, **arguments):
        return self.driver.execute_cdp_cmd(name, arguments)

    def run(self, script, *arguments):
        """What `script`, the body of a function, returns."""
        return self.driver.execute_script(script, *arguments)

    def show(self, width, height, scale=1, mobile=False):
        """A window of so many CSS pixels; `scale` 2 is what a reader's 200 % makes of one twice as large."""
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale,
                     mobile=mobile)

    def media(self, kind="", scheme="light", motion="no-preference", contrast="no-preference"):
        """What the page is told of its medium and its reader."""
        self.command("Emulation.setEmulatedMedia", media=kind, features=[
            {"name": "prefers-color-scheme", "value": scheme}, {"name": "prefers-reduced-motion", "value": motion},
            {"name": "prefers-contrast", "value": contrast}])

    def open(self, file, fragment=""):
        """Opens `file` anew, also where only the fragment differs."""
        self.listen()
        self.page = pathlib.Path(file).resolve().as_uri()
        self.driver.get("about:blank")
        self.driver.get(self.page + fragment)
        self.wait("return window.watched && watched.painted !== undefined")
        self.listen()

    def wait(self, condition, *arguments, seconds=20):
        """Waits until `condition`, the body of a function, returns what is true, and returns it."""
        end = time.monotonic() + seconds
        while True:
            value = self.run(condition, *arguments)
            if value:
                return value
            if time.monotonic() > end:
                raise TimeoutError(f"after {seconds} seconds still not: {condition}")
            time.sleep(0.02)

    def settle(self):
        """Waits for two frames: what a reader would see."""
        self.driver.execute_async_script(
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()));")

    def listen(self):
        """Reads what Chromium logged since."""
        for entry in self.driver.get_log("browser"):
            self.messages.append(f"{entry['level']}: {entry['message']}")
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self.requests.append(message["params"]["request"]["url"])

    def complaints(self):
        """All that must not be: messages of the console, errors, dialogs, requests but for the page itself."""
        self.listen()
        asked = [
            url for url in self.requests
            if url.split("#")[0] != self.page and not url.startswith(("about:", "blob:", "data:"))
        ]
        watched = self.run("return window.watched")
        found = self.messages + watched["errors"] + watched["alerts"] + [f"asked for {url[:200]}" for url in asked]
        self.messages, self.requests = [], []
        self.run("watched.errors.length = 0; watched.alerts.length = 0")
        return found

    def key(self, name, *, shift=False):
        """Presses a key as a keyboard does."""
        typed = {"Enter": "\r", " ": " "}.get(name, name if len(name) == 1 else "")
        arguments = {
            "key": name, "code": "Space" if name == " " else name, "modifiers": 8 if shift else 0,
            "windowsVirtualKeyCode": KEYS.get(name, ord(name[0].upper())),
        }
        self.command("Input.dispatchKeyEvent", type="keyDown" if typed else "rawKeyDown", text=typed, **arguments)
        self.command("Input.dispatchKeyEvent", type="keyUp", **arguments)

    def click(self, x, y):
        """Clicks at a place of the window."""
        for kind in ("mouseMoved", "mousePressed", "mouseReleased"):
            self.command("Input.dispatchMouseEvent", type=kind, x=x, y=y, clickCount=1,
                         button="none" if kind == "mouseMoved" else "left")

    def point(self, x, y):
        """Moves the pointer to a place of the window."""
        self.command("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y, button="none")

    def downloaded(self, name, act):
        """The bytes of the file `name` that `act` makes the page give."""
        file = self.downloads / name
        file.unlink(missing_ok=True)
        act()
        end = time.monotonic() + 20
        size = -1
        while time.monotonic() < end:
            now = file.stat().st_size if file.exists() else -1
            if now >= 0 and now == size and not list(self.downloads.glob("*.crdownload")):
                return file.read_bytes()
            size = now
            time.sleep(0.05)
        raise TimeoutError(f"no {name} was given; there are {sorted(f.name for f in self.downloads.iterdir())}")

    def axe(self):
        """The serious and critical violations of WCAG 2.2 AA and good practice that axe finds, a line each."""
        self.run(f"if (!window.axe) {{ {AXE.read_text(encoding='utf-8')}; window.axe = axe; }}")
        found = self.driver.execute_async_script("""
          const done = arguments[0];
          axe.run(document, {resultTypes: ['violations'], runOnly: {type: 'tag', values:
            ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}})
            .then(result => done({violations: result.violations}), error => done({error: '' + error}));
        """)
        if "error" in found:
            raise RuntimeError(f"axe: {found['error']}")
        return [
            f"{rule['id']} ({rule['impact']}) {node['target'][0]}: {' '.join(node['failureSummary'].split())[:240]}"
            for rule in found["violations"] if rule["impact"] in ("serious", "critical")
            for node in rule["nodes"][:3]
        ]

    def picture(self, file, whole=False):
        """Writes a picture of the window, or of the whole page, as PNG."""
        shot = self.command("Page.captureScreenshot", format="png", captureBeyondViewport=whole)
        pathlib.Path(file).write_bytes(base64.b64decode(shot["data"]))

    def pdf(self):
        """The page as it is printed on A4."""
        made = self.command("Page.printToPDF", printBackground=True, preferCSSPageSize=True, paperWidth=8.27,
                            paperHeight=11.69)
        return base64.b64decode(made["data"])
