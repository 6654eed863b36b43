package dev.stackwright.rendering.delivery;

import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.RowIds;
import dev.stackwright.model.design.Brief;
import dev.stackwright.model.design.Design;
import dev.stackwright.rendering.export.TitleBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What drawings of a design say of themselves: its brief knows how far it is and which state of it this is. */
public final class TitleBlocks {

    private static final String STATUS = "document.status";
    private static final String REVISIONS = "document.revisions";
    private static final String ARCHITECTURE = "Architecture";

    private TitleBlocks() {
    }

    /**
     * The title block of a drawing.
     *
     * @param project what the stack is called
     * @param view    the heading of the drawing, which may begin with the stack's name
     * @param date    when it is drawn; empty where that is not to be said
     */
    public static TitleBlock of(Design design, BriefCatalog catalog, String project, String view,
                                Optional<LocalDate> date) {
        String prefix = project + ": ";
        String bare = view.equals(project) ? ARCHITECTURE
                : view.startsWith(prefix) ? view.substring(prefix.length()) : view;
        return new TitleBlock(project, bare, status(design.brief(), catalog), revision(design.brief()),
                date.map(LocalDate::toString).orElse(""));
    }

    private static String status(Brief brief, BriefCatalog catalog) {
        String written = brief.text(STATUS).orElse("");
        return catalog.text(STATUS).flatMap(field -> field.options().stream()
                .filter(option -> option.id().equals(written)).findFirst()).map(option -> option.title())
                .orElse(written);
    }

    /** The last row of the revisions, with its date. */
    private static String revision(Brief brief) {
        SortedMap<String, SortedMap<String, String>> rows = brief.rows(REVISIONS);
        List<String> ids = RowIds.inOrder(rows.keySet());
        if (ids.isEmpty()) {
            return "";
        }
        String last = ids.get(ids.size() - 1);
        Map<String, String> cells = rows.get(last);
        String day = cells.getOrDefault("date", "");
        return day.isEmpty() ? last : last + " · " + day;
    }
}
