package dev.stackwright.rendering.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.edit.Snapshot;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final Snapshot TWO = Snapshot.of("""
            services:
              web:
                image: nginx:1.27
              api.v2:
                image: acme/api:1.0
            """);

    @Test
    void everyServiceHasItsOwnViewOfComponents() {
        assertThat(Views.of(ViewKind.C4_COMPONENT, TWO)).extracting(View::key)
                .containsExactly("c4-component/web", "c4-component/api.v2");
    }

    @Test
    void aKindWithoutSubjectsIsStillOffered() {
        assertThat(Views.of(TWO)).contains(View.of(ViewKind.SCENARIO), View.of(ViewKind.TENANCY), View.ARCHITECTURE)
                .extracting(View::kind).contains(ViewKind.values());
    }

    @Test
    void aViewOfSomethingThatIsGoneFallsBackToTheFirstOfItsKind() {
        assertThat(Views.settled(View.of(ViewKind.C4_COMPONENT, "gone"), TWO))
                .isEqualTo(View.of(ViewKind.C4_COMPONENT, "web"));
        assertThat(Views.settled(View.of(ViewKind.C4_COMPONENT, "api.v2"), TWO).subject()).contains("api.v2");
    }

    @Test
    void aKeyIsReadBack() {
        for (View view : Views.of(TWO)) {
            assertThat(Views.of(view.key())).contains(view);
        }
        assertThat(Views.of("nonsense/web")).isEmpty();
    }

    @Test
    void anEmptyViewSaysWhatWouldFillIt() {
        Diagram empty = Diagram.empty("Scenarios", "Describe a scenario to see it here.");

        assertThat(empty.hint()).contains("Describe a scenario to see it here.");
        assertThat(Views.hasSomethingToShow(empty)).isFalse();
        assertThat(empty).isNotEqualTo(new Diagram("Scenarios", List.of(), List.of()));
    }
}
