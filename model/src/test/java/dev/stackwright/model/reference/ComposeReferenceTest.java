package dev.stackwright.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ComposeFile;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposeReferenceTest {

    private final ComposeReference reference = ComposeReference.standard();

    @Test
    void everyShapeThatIsNamedIsThereAndEveryOneIsReached() {
        Set<String> reached = new HashSet<>();
        reach("file", reached);

        assertThat(reference.shapes()).extracting(Shape::id).containsExactlyInAnyOrderElementsOf(reached);
    }

    private void reach(String id, Set<String> reached) {
        if (reached.add(id)) {
            Shape shape = reference.shape(id);
            shape.list().items().ifPresent(items -> reach(items, reached));
            shape.mapping().entries().ifPresent(entries -> reach(entries, reached));
            shape.mapping().attributes().values().forEach(attribute -> reach(attribute.shape(), reached));
        }
    }

    @Test
    void everyExampleFitsItsOwnShape() {
        List<String> wrong = new ArrayList<>();
        for (Shape shape : reference.shapes()) {
            for (KnownAttribute attribute : shape.mapping().attributes().values()) {
                String text = attribute.name() + ":\n  " + attribute.example().replace("\n", "\n  ") + "\n";
                ComposeFile file = ComposeFile.of(YamlReader.read(TextDocument.of(text)));
                List<Misfit> misfits = Misfits.of(file, reference, attribute);
                if (!misfits.isEmpty() || !file.tree().problems().isEmpty()) {
                    wrong.add(shape.id() + "." + attribute.name() + ": " + misfits + file.tree().problems());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAttributeAndEveryShapeHasOneSentence() {
        Stream<String> sentences = reference.shapes().stream().flatMap(shape -> Stream.concat(
                Stream.of(shape.doc()), shape.mapping().attributes().values().stream().map(KnownAttribute::doc)));

        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence).matches("[A-Z][^\\n]{4,140}\\."));
    }

    @Test
    void versionsAreVersionsAndRulesSpeakOfAttributesThatAreThere() {
        for (Shape shape : reference.shapes()) {
            assertThat(shape.mapping().attributes().keySet()).containsAll(shape.mapping().required().always())
                    .containsAll(shape.mapping().required().when().values())
                    .containsAll(shape.mapping().required().when().keySet().stream()
                            .map(condition -> condition.substring(0, condition.indexOf('='))).toList());
            assertThat(shape.mapping().attributes().values()).allSatisfy(attribute ->
                    assertThat(attribute.since().orElse("2.0.0")).matches("2\\.\\d+\\.\\d+"));
        }
    }

    @Test
    void anAttributeIsFoundByItsPath() {
        assertThat(reference.attribute(List.of("services", "web", "healthcheck", "interval"))).get()
                .extracting(KnownAttribute::shape).isEqualTo("duration");
        assertThat(reference.attribute(List.of("services", "web", "ports", "0", "published"))).get()
                .extracting(KnownAttribute::example).isEqualTo("\"8080\"");
        assertThat(reference.attribute(List.of("services", "web"))).isEmpty();
        assertThat(reference.attribute(List.of("services", "web", "nothing", "deeper"))).isEmpty();
    }
}
