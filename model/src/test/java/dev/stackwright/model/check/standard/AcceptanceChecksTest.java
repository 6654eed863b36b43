package dev.stackwright.model.check.standard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.control.Controls;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AcceptanceChecksTest {

    private static final String STACK = """
            services:
              api:
                image: acme/api:1.4
            """;

    private static Probe accepting(String check, Optional<ElementId> element) {
        return Probe.of("acceptance-unknown", STACK).design(design -> design.withAcceptance(
                new Acceptance(check, element, "Ada", "A demonstration", Optional.empty())));
    }

    @Test
    void anIdThatIsMisspeltIsToldAtItsElement() {
        List<Finding> found = accepting("implied-dependancy", Optional.of(ElementId.service("api"))).findings();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Ada accepts implied-dependancy, which is no check or control.");
            assertThat(finding.remedy()).startsWith("Did you mean implied-dependency?");
            assertThat(finding.element()).contains(ElementId.service("api"));
        });
    }

    @Test
    void anIdThatIsLikeNoOtherIsToldWithoutAGuess() {
        List<Finding> found = accepting("xyzzy", Optional.of(ElementId.service("gone"))).findings();

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.fix()).isEmpty();
            assertThat(finding.element()).isEmpty();
        });
    }

    @Test
    void checksControlsAndWhatIsSaidOfFailingChecksAreKnown() {
        accepting("yaml-syntax", Optional.empty()).isSilent();
        accepting("sla-replicas", Optional.empty()).isSilent();
        accepting("acceptance-unknown", Optional.empty()).isSilent();
        accepting("check-broken", Optional.empty()).isSilent();
        accepting(firstControl(), Optional.empty()).isSilent();
    }

    private static String firstControl() {
        return Controls.read().frameworks().get(0).controls().get(0).id();
    }

    @Test
    void anUnknownIdIsWrittenBackAsItWasRead() {
        String text = DesignStore.write(Design.EMPTY.withAcceptance(
                new Acceptance("of-a-later-version", Optional.empty(), "Ada", "Known there", Optional.empty())));

        assertThat(DesignStore.write(DesignStore.read(text).design())).isEqualTo(text).contains("of-a-later-version");
    }
}
