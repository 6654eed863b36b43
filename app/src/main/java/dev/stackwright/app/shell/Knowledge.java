package dev.stackwright.app.shell;

import dev.stackwright.app.project.Blocks;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;

/** What the studio knows, read once and shared by all windows. */
public record Knowledge(Blocks blocks, ChoiceCatalog choices) {

    public static Knowledge read() {
        return new Knowledge(new Blocks(Technologies.read()), ChoiceCatalog.read());
    }
}
