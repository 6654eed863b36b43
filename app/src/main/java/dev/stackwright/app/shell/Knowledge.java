package dev.stackwright.app.shell;

import dev.stackwright.app.canvas.DrawingTools;
import dev.stackwright.app.panels.ladder.LadderBook;
import dev.stackwright.app.project.Blocks;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.usercatalog.UserCatalog;

/** What the studio knows, read once and shared by all windows. */
public record Knowledge(Blocks blocks, ChoiceCatalog choices, Checks checks, DrawingTools drawing,
                        LadderBook ladder) {

    public static Knowledge read() {
        Technologies technologies = Technologies.read();
        ChoiceCatalog choices = ChoiceCatalog.read();
        return new Knowledge(new Blocks(technologies), choices, StandardChecks.all(technologies, choices),
                DrawingTools.of(technologies), new LadderBook(technologies, choices));
    }

    /** The same with what a repository adds to the catalog. */
    Knowledge with(UserCatalog own) {
        if (own.entries().isEmpty()) {
            return this;
        }
        Technologies technologies = own.in(blocks.technologies());
        return new Knowledge(new Blocks(technologies), choices, new Checks(checks.checks(), technologies, choices),
                drawing.with(technologies), new LadderBook(technologies, choices));
    }
}
