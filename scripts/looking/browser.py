"""One Chromium for everything, spoken to over a pipe in its own protocol; nothing is installed for it."""

import base64
import json
import os
import shutil
import subprocess
import tempfile


class Browser:
    def __init__(self):
        program = shutil.which("chromium") or shutil.which("chromium-browser")
        if program is None:
            raise SystemExit("Chromium이 없습니다: scripts/setup --tests\nThere is no Chromium: scripts/setup --tests")
        self.profile = tempfile.mkdtemp(prefix="looks-")
        theirs_in, self.out = os.pipe()
        self.into, theirs_out = os.pipe()
        options = [
            "--headless", "--remote-debugging-pipe", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
            "--disable-extensions", "--disable-background-networking", "--disable-component-update",
            # Whatever a page asks the network for, it must not get.
            "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={self.profile}",
        ]
        if os.geteuid() == 0:
            options.append("--no-sandbox")
        # The protocol is on descriptors 3 and 4.
        shell = f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}'
        self.process = subprocess.Popen(
            ["bash", "-c", shell, "bash", program, *options, "about:blank"],
            pass_fds=(theirs_in, theirs_out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self.rest = b""
        self.number = 0
        self.session = None
        self.events = []
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(domain + ".enable")

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.out, data):]
        while True:
            answer = self.next()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer["result"]

    def next(self):
        while b"\0" not in self.rest:
            piece = os.read(self.into, 1 << 20)
            if not piece:
                raise RuntimeError("the browser has gone")
            self.rest += piece
        line, self.rest = self.rest.split(b"\0", 1)
        message = json.loads(line)
        if "method" in message:
            self.events.append(message)
        return message

    def open(self, path):
        """Returns what the page said to the console and asked the network for."""
        self.events = []
        self.ask("Page.navigate", url="file://" + os.path.abspath(path))
        while not any(event["method"] == "Page.loadEventFired" for event in self.events):
            self.next()
        # Whatever is pending by now has been said once this has been answered.
        self.run("new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))")
        said = []
        for event in self.events:
            it = event["params"]
            if event["method"] == "Log.entryAdded":
                said.append(("console", it["entry"]["text"]))
            elif event["method"] == "Runtime.consoleAPICalled":
                said.append(("console", " ".join(str(value.get("value")) for value in it["args"])))
            elif event["method"] == "Runtime.exceptionThrown":
                said.append(("console", it["exceptionDetails"]["text"]))
            elif event["method"] == "Network.requestWillBeSent":
                url = it["request"]["url"]
                if not url.startswith("data:") and url != "file://" + os.path.abspath(path):
                    said.append(("network", url))
        return said

    def width(self, width, media="screen"):
        self.ask(
            "Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=width < 600)
        self.ask("Emulation.setEmulatedMedia", media=media)

    def run(self, script):
        answer = self.ask("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def picture(self, path):
        height = min(self.run("Math.ceil(document.documentElement.getBoundingClientRect().height)"), 16000)
        width = self.run("innerWidth")
        shot = self.ask(
            "Page.captureScreenshot", format="png", captureBeyondViewport=True,
            clip={"x": 0, "y": 0, "width": width, "height": max(1, height), "scale": 1})
        with open(path, "wb") as file:
            file.write(base64.b64decode(shot["data"]))

    def pdf(self, path):
        self.ask("Emulation.setEmulatedMedia", media="")
        printed = self.ask(
            "Page.printToPDF", preferCSSPageSize=True, displayHeaderFooter=False, generateDocumentOutline=True,
            generateTaggedPDF=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(printed["data"]))

    def close(self):
        self.session = None
        try:
            self.ask("Browser.close")
        except (RuntimeError, OSError):
            pass
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)
