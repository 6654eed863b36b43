package dev.stackwright.model.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.Service;
import dev.stackwright.model.compose.TextValue;
import dev.stackwright.model.corpus.Corpus;
import dev.stackwright.model.corpus.OracleRow;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.SetImage;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.yaml.YamlScalar;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The smallest edit there is changes the smallest thing there is: one line. */
class SetImageLawTest {

    private static final String IMAGE = "registry.example.com:5000/team/app:1.2.3";

    private final Corpus corpus = Corpus.orSkip();

    @Test
    void setImageChangesExactlyTheLineOfTheImage() {
        int files = 0;
        int changedLines = 0;
        List<OracleRow> shared = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (OracleRow row : corpus.rows()) {
            Snapshot before = Snapshot.of(corpus.document(row), Design.EMPTY);
            Optional<Service> first = before.compose().services().stream().findFirst()
                    .filter(service -> row.isAccepted() && hasImageOfItsOwn(service));
            if (first.isPresent()) {
                files++;
                Outcome outcome = new SetImage(first.get().name(), IMAGE).on(before);
                if (outcome instanceof Outcome.Refusal) {
                    shared.add(row);
                }
                List<Integer> changed = changedLines(before, first.get(), outcome);
                changedLines += changed.size();
                int line = before.text().lineOf(first.get().image().orElseThrow().node().start());
                if (!changed.equals(List.of(line))) {
                    failures.add(row + ": lines " + changed + " instead of " + line);
                }
            }
        }
        System.out.printf("SetImage: %d files, %d changed lines; asks first in %d files, where other services share "
                + "the line: %s%n", files, changedLines, shared.size(), shared);
        assertThat(failures).isEmpty();
        assertThat(files).isGreaterThan(1_500);
    }

    private static boolean hasImageOfItsOwn(Service service) {
        return service.ownValue("image").filter(YamlScalar.class::isInstance).isPresent();
    }

    private static List<Integer> changedLines(Snapshot before, Service service, Outcome outcome) {
        Edit edit = outcome instanceof Outcome.Ready ready ? ready.edit()
                : ((Outcome.Refusal) outcome).shared().orElseThrow().forAll().orElseThrow();
        Snapshot after = before.apply(edit);
        assertThat(after.compose().service(service.name()).flatMap(Service::image).map(TextValue::raw)).contains(IMAGE);
        List<String> then = lines(before.text());
        List<String> now = lines(after.text());
        assertThat(now).hasSameSizeAs(then);
        return IntStream.range(0, then.size()).filter(i -> !then.get(i).equals(now.get(i))).boxed().toList();
    }

    /** Lines with their endings, cut from the bytes as they would be saved. */
    private static List<String> lines(TextDocument document) {
        return List.of(new String(document.encode(), StandardCharsets.UTF_8).split("(?<=\n)"));
    }
}
