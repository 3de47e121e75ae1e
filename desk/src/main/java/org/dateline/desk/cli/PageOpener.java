package org.dateline.desk.cli;

import java.awt.Desktop;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.net.URI;

/** Shows a page in the browser of whoever sits at the screen, if there is one; nothing goes wrong where there is none. */
final class PageOpener {

    private PageOpener() {}

    /** Does not wait for the browser. */
    static void open(URI page) {
        Thread opening = new Thread(() -> show(page), "browser");
        opening.setDaemon(true);
        opening.start();
    }

    private static void show(URI page) {
        if (!isShownByDesktop(page) && hasScreen()) {
            try {
                new ProcessBuilder("xdg-open", page.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException e) {
                // The address stands on stderr.
                return;
            }
        }
    }

    private static boolean isShownByDesktop(URI page) {
        try {
            if (GraphicsEnvironment.isHeadless()
                    || !Desktop.isDesktopSupported()
                    || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                return false;
            }
            Desktop.getDesktop().browse(page);
            return true;
        } catch (IOException | RuntimeException | Error e) {
            // A screen that cannot be reached, a Java without windows: each fails in a way of its own.
            return false;
        }
    }

    private static boolean hasScreen() {
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isEmpty();
    }
}
