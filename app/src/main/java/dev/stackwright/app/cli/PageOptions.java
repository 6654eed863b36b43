package dev.stackwright.app.cli;

import dev.stackwright.rendering.export.PageSetup;
import dev.stackwright.rendering.export.TitleBlock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** What a picture stands on, as the command line says it. */
final class PageOptions {

    @Option(names = "--page", paramLabel = "SHEET", converter = PageArgument.class,
            description = "Fit the picture to a sheet: a4, a3 or letter; the sheet lies as the picture comes out larger,"
                    + " or as you say, for example a4-landscape.")
    private PageSetup sheet = PageSetup.NONE;

    @Option(names = "--title-block",
            description = "Instead of the heading a title block: project, view, status and revision of the brief.")
    private boolean block;

    @Option(names = "--dated", description = "Today's date in the title block.")
    private boolean dated;

    /** True where something of it was asked for. */
    boolean areUsed() {
        return block || dated || !sheet.equals(PageSetup.NONE);
    }

    /** True where a date has no place to stand in. */
    boolean lackBlock() {
        return dated && !block;
    }

    /** @param titles makes the title block for a date */
    PageSetup page(Function<Optional<LocalDate>, TitleBlock> titles) {
        return block ? new PageSetup(sheet.paper(), sheet.orientation(), Optional.of(titles.apply(
                dated ? Optional.of(LocalDate.now()) : Optional.empty()))) : sheet;
    }
}
