package dev.stackwright.rendering.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.testing.WorkedExample;
import dev.stackwright.rendering.diagram.DrawingOptions;
import dev.stackwright.rendering.diagram.ResolvedServices;
import dev.stackwright.rendering.document.DocumentCatalog;
import dev.stackwright.rendering.handoff.FurtherFiles;
import dev.stackwright.rendering.handoff.HandoffInput;
import dev.stackwright.rendering.layout.ElkLayout;
import dev.stackwright.rendering.layout.Placer;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Gallery;
import dev.stackwright.rendering.scene.SceneBuilder;
import dev.stackwright.rendering.text.TextMeasurer;
import dev.stackwright.rendering.views.ViewDiagrams;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A delivery is made of the targets that were chosen, and the same design gives the same bytes. */
class DeliveryTest {

    private final Delivery delivery = Delivery.read();

    @Test
    void everyTargetHasItsFiles() {
        DeliverySource source = source();

        assertThat(delivery.targets()).allSatisfy(target ->
                assertThat(delivery.of(source, List.of(target), Course.SILENT).orElseThrow().files()).isNotEmpty());
    }

    @Test
    void theSameDesignGivesTheSameBytes() {
        Delivered one = delivery.of(source(), delivery.targets(), Course.SILENT).orElseThrow();
        Delivered other = delivery.of(source(), delivery.targets(), Course.SILENT).orElseThrow();

        assertThat(other.files().keySet()).isEqualTo(one.files().keySet())
                .contains("HANDOFF.md", "system_design.md", "diagrams/c4-context.svg");
        one.files().forEach((way, bytes) -> assertThat(other.files().get(way)).as(way).isEqualTo(bytes));
    }

    @Test
    void aDeliveryThatIsEndedLeavesNothing() {
        assertThat(delivery.of(source(), delivery.targets(), (target, done, all) -> done < 1)).isEmpty();
    }

    @Test
    void everyPaperIsTheDocumentThatLeaves() {
        DeliverySource source = source();
        Delivered left = delivery.of(source, delivery.targets(), Course.SILENT).orElseThrow();
        Papers papers = new Papers(source, DocumentCatalog.read());

        assertThat(papers.all()).extracting(Paper::way).doesNotHaveDuplicates().startsWith("HANDOFF.md")
                .containsExactlyInAnyOrderElementsOf(left.files().keySet().stream()
                        .filter(way -> way.endsWith(".md")).toList());
        assertThat(papers.all()).allSatisfy(paper -> assertThat(left.files().get(paper.way()))
                .asString(StandardCharsets.UTF_8).isEqualTo(papers.document(paper.way()).markdown()));
        assertThat(papers.all()).filteredOn(paper -> paper.kind() == Paper.Kind.WHOLE).extracting(Paper::title)
                .containsExactly("Handoff", "Architecture specification", "System design");
    }

    @Test
    void whatIsOpenSaysWhereItIsAnswered() {
        Papers papers = new Papers(source(), DocumentCatalog.read());

        assertThat(papers.all()).flatExtracting(paper -> papers.document(paper.way()).questions()).isNotEmpty()
                .allSatisfy(question -> assertThat(question.at()).as(question.text()).isPresent());
    }

    private static DeliverySource source() {
        Technologies technologies = Technologies.read();
        TextMeasurer measurer = new TextMeasurer();
        HandoffInput input = new HandoffInput(WorkedExample.snapshot(), "Orderly", "compose.yaml", technologies,
                ChoiceCatalog.read(), LocalDate.of(2026, 1, 1));
        Drafter drafter = new Drafter(new ViewDiagrams(technologies), new Placer(new ElkLayout()),
                new SceneBuilder(measurer));
        return DeliverySource.of(input, FurtherFiles.NONE, List.of(), snapshot -> new Gallery(drafter).of(snapshot,
                ResolvedServices.NONE, DrawingOptions.DEFAULT, Map.of()), measurer, Optional.empty());
    }
}
