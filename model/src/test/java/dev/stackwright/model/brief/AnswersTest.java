package dev.stackwright.model.brief;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Recovery;
import dev.stackwright.model.design.Region;
import dev.stackwright.model.testing.WorkedExample;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final BriefCatalog catalog = BriefCatalog.read();
    private final ChoiceCatalog choices = ChoiceCatalog.read();

    @Test
    void anEmptyDesignAnswersNothing() {
        Answers answers = new Answers(Design.EMPTY, choices);

        assertThat(catalog.topics()).allSatisfy(topic -> assertThat(answers.answered(topic.fields())).isZero());
    }

    @Test
    void whatIsWrittenOfProductAndServicesCounts() {
        Answers answers = new Answers(WorkedExample.snapshot().design(), choices);

        assertThat(catalog.topics().stream().limit(4)
                .map(topic -> topic.fields().size() - answers.answered(topic.fields()))).containsOnly(0);
        assertThat(answers.answered(catalog.dossier(), ElementId.service("api"))).isPositive()
                .isEqualTo(WorkedExample.snapshot().design().brief().dossier(ElementId.service("api")).size());
        assertThat(answers.answered(catalog.dossier(), ElementId.service("nobody"))).isZero();
    }

    @Test
    void aChoiceAnswersInWordsUntilSomebodyWrites() {
        Design chosen = Design.EMPTY.withChoices(Choices.UNDECIDED.withSla(Optional.of("99.95"))
                .withDeploymentModels(Set.of("byoc", "saas")).withCompliance(Set.of("gdpr", "own-rules"))
                .withRegions(Set.of(Region.parse("aws/eu-central-1"), Region.parse("gcp")))
                .withRecovery(new Recovery(Optional.of(240), Optional.of(15))));

        assertThat(to("availability.promise", chosen)).isEqualTo(new Answer.Chosen("99.95 %"));
        assertThat(to("availability.recovery", chosen)).isEqualTo(new Answer.Chosen("RTO 4 h, RPO 15 min"));
        assertThat(to("technical.regions", chosen)).isEqualTo(new Answer.Chosen("aws eu-central-1, gcp"));
        assertThat(to("protection.certificates", chosen)).isEqualTo(new Answer.Chosen("GDPR, own-rules"));
        assertThat(to("protection.isolation", chosen)).isEqualTo(new Answer.Open());
        assertThat(to("availability.promise", chosen.withBrief(chosen.brief().withText("availability.promise",
                "Office hours")))).isEqualTo(new Answer.Written("Office hours"));
    }

    private Answer to(String field, Design design) {
        return new Answers(design, choices).to(catalog.field(field).orElseThrow());
    }
}
