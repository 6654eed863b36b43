package dev.stackwright.app.panels.review;

import dev.stackwright.rendering.delivery.Paper;
import dev.stackwright.rendering.document.Validation;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The pages of a review in the order of its list. */
final class ReviewRows {

    private ReviewRows() {
    }

    static List<ReviewRow> of(Review review) {
        int settled = (int) review.points().stream().filter(point -> point.state().isDone()).count();
        int met = (int) review.validation().stream().filter(Validation.Point::isMet).count();
        List<ReviewRow> rows = new ArrayList<>();
        rows.add(counted(new ReviewPlace.OfChecklist(), Strings.text("review.group.before"), "review.checklist",
                settled, review.points().size()));
        rows.add(counted(new ReviewPlace.OfValidation(), "", "review.validation", met, review.validation().size()));
        rows.add(new ReviewRow(new ReviewPlace.OfRisks(), "", Strings.text("review.risks"),
                review.risks().isEmpty() ? "" : String.valueOf(review.risks().size()), false));
        Optional<Paper.Kind> above = Optional.empty();
        List<Paper> papers = review.papers().all().stream().sorted(Comparator.comparing(Paper::kind)).toList();
        for (Paper paper : papers) {
            boolean begins = !above.equals(Optional.of(paper.kind()));
            rows.add(new ReviewRow(new ReviewPlace.OfPaper(paper.way()), begins ? headingOf(paper.kind()) : "",
                    paper.title(), "", false));
            above = Optional.of(paper.kind());
        }
        return rows;
    }

    private static ReviewRow counted(ReviewPlace place, String heading, String title, int settled, int all) {
        return new ReviewRow(place, heading, Strings.text(title), Strings.text("brief.count", settled, all),
                settled == all);
    }

    private static String headingOf(Paper.Kind kind) {
        return Strings.text("review.group." + kind.name().toLowerCase(Locale.ROOT));
    }
}
