package dev.stackwright.model.assist;

import dev.stackwright.model.compose.NamedElement;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.recipe.DeclareElement;
import dev.stackwright.model.text.Range;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What taking a proposal does to the text.
 *
 * @param patch the proposal in the place of the word, and what has to be declared for it elsewhere in the file
 * @param stops where in the text afterwards something is typed over, one place after the other
 */
public record Acceptance(TextPatch patch, List<Range> stops) {

    public Acceptance {
        stops = List.copyOf(stops);
    }

    /**
     * @param snapshot the project with the file of the caret in front
     * @param replaced the word in whose place it is written
     * @param around   what lies around the file
     */
    public static Acceptance of(Snapshot snapshot, Range replaced, Proposal proposal, Surroundings around) {
        String newline = snapshot.text().lineEnding().text();
        Insertion insertion = proposal.insertion();
        TextPatch patch = TextPatch.of(Replacement.of(replaced, insertion.text().replace("\n", newline)));
        List<Range> stops = insertion.stops().stream().map(stop -> new Range(offset(stop.start(), insertion, newline),
                offset(stop.end(), insertion, newline)).shifted(replaced.start())).toList();
        Set<String> known = around.others().stream().flatMap(file -> file.compose().volumes().stream())
                .map(NamedElement::name).collect(Collectors.toSet());
        for (String volume : insertion.volumes()) {
            Snapshot now = snapshot.apply(Edit.ofText("", patch));
            if (!known.contains(volume)
                    && new DeclareElement("volumes", volume).on(now) instanceof Outcome.Ready done) {
                TextPatch declaring = done.edit().text();
                stops = stops.stream().map(stop -> new Range(declaring.map(stop.start()), declaring.map(stop.end())))
                        .toList();
                patch = patch.then(declaring, snapshot.text().text());
            }
        }
        return new Acceptance(patch, stops);
    }

    private static int offset(int inInsertion, Insertion insertion, String newline) {
        long lines = insertion.text().substring(0, inInsertion).chars().filter(c -> c == '\n').count();
        return inInsertion + (int) lines * (newline.length() - 1);
    }
}
