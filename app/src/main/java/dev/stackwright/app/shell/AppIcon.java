package dev.stackwright.app.shell;

import dev.stackwright.resources.Resources;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The studio's sign in title bars and task lists, in the sizes platforms ask for. */
final class AppIcon {

    private AppIcon() {
    }

    static List<Image> images() {
        return Stream.of(32, 64, 256)
                .map(size -> new Image(Resources.url("icons/stackwright-" + size + ".png").toExternalForm())).toList();
    }
}
