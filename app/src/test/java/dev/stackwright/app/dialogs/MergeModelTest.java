package dev.stackwright.app.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.merge.MergeChoice;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.workspace.ProjectMerge;
import dev.stackwright.model.workspace.ProjectMerge.State;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MergeModelTest {

    static final String BASE = "services:\n  web:\n    image: nginx:1.27\n  api:\n    image: acme/api:1.0\n";

    static MergeOffer offer() {
        State base = state(BASE, "99");
        State mine = state(BASE.replace("1.27", "1.28").replace("api:1.0", "api:2.0"), "99.5");
        State theirs = state(BASE.replace("1.27", "1.29").replace("api:1.0", "api:3.0"), "99.9");
        return new MergeOffer("Merge?", "Both have changed it.", ProjectMerge.of(base, mine, theirs), mine.text(),
                mine.text(), "Merge");
    }

    private static State state(String text, String sla) {
        return new State(TextDocument.of(text),
                Design.EMPTY.withChoices(Choices.UNDECIDED.withSla(Optional.of(sla))));
    }

    @Test
    void pointsOfTheTextComeBeforeThoseOfTheDesign() {
        MergeModel model = new MergeModel(offer());
        assertThat(model.points()).extracting(MergePoint::place)
                .containsExactly("Line 3", "Line 5", "Design: choices \u203a sla");
        assertThat(model.points()).extracting(MergePoint::both).containsExactly(true, true, false);
    }

    @Test
    void mineStandsUntilSomethingIsChosen() {
        MergeModel model = new MergeModel(offer());
        assertThat(model.open()).isEqualTo(3);
        assertThat(model.result().text()).isEqualTo(offer().mine());
        assertThat(model.diff().get().isEmpty()).isTrue();
    }

    @Test
    void everyPointIsChosenOnItsOwn() {
        MergeModel model = new MergeModel(offer());
        model.choose(Optional.of(MergeChoice.THEIRS));
        model.go(1);
        model.choose(Optional.of(MergeChoice.BOTH));
        model.go(5);
        model.choose(Optional.of(MergeChoice.THEIRS));

        assertThat(model.open()).isZero();
        assertThat(model.result().text().text()).isEqualTo("services:\n  web:\n    image: nginx:1.29\n  api:\n"
                + "    image: acme/api:2.0\n    image: acme/api:3.0\n");
        assertThat(model.result().design().choices().sla()).hasValue("99.9");
    }
}
