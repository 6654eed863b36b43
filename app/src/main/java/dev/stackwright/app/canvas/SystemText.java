package dev.stackwright.app.canvas;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The text in the clipboard of the desktop. */
final class SystemText {

    private SystemText() {
    }

    static String get() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
    }

    static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
