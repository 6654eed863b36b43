package dev.stackwright.model.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignMerge;
import dev.stackwright.model.design.DesignStore;
import dev.stackwright.model.design.Sheet;
import dev.stackwright.model.edit.Outcome;
import dev.stackwright.model.edit.Recipe;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.merge.MergeChoice;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random verbs on designs: nothing throws, undo takes each back, the file says the same, nobody stands in two groups,
 * no group stands in itself or is empty, and nothing speaks of what is not there.
 */
class RandomSketchLawTest {

    private static final int CHAINS = Integer.getInteger("stackwright.chains", 150);
    private static final int STEPS = 60;

    private final Map<String, Integer> done = new TreeMap<>();

    @Test
    void everyVerbLeavesADesignThatHoldsTogether() {
        for (int seed = 0; seed < CHAINS; seed++) {
            chain(Snapshot.of(Sketching.STACK), new RandomSketch(seed), "seed " + seed);
        }

        assertThat(done).hasSizeGreaterThanOrEqualTo(22);
        assertThat(done.values()).allMatch(count -> count > 10);
    }

    @Test
    void twoChainsFromOneDesignMergeToOneThatIsReadAgain() {
        for (int seed = 0; seed < CHAINS / 5; seed++) {
            Snapshot base = chain(Snapshot.of(Sketching.STACK), new RandomSketch(seed), "base " + seed);
            Design mine = chain(base, new RandomSketch(seed + 1_000), "mine " + seed).design();
            Design theirs = chain(base, new RandomSketch(seed + 2_000), "theirs " + seed).design();

            DesignMerge merge = DesignMerge.of(base.design(), mine, theirs);
            Design merged = merge.design(Collections.nCopies(merge.conflicts().size(), MergeChoice.THEIRS));

            assertThat(DesignStore.read(DesignStore.write(merged)).design()).isEqualTo(merged);
            merged.sheet().groups().keySet().forEach(title ->
                    assertThat(merged.sheet().groupsAround(Sheet.group(title))).doesNotHaveDuplicates());
        }
    }

    private Snapshot chain(Snapshot start, RandomSketch verbs, String name) {
        Snapshot snapshot = start;
        for (int step = 0; step < STEPS; step++) {
            Recipe recipe = verbs.next(snapshot);
            Outcome outcome = recipe.on(snapshot);
            if (outcome instanceof Outcome.Ready ready) {
                Snapshot after = snapshot.apply(ready.edit());
                String what = name + ", step " + step + ": " + recipe;
                assertThat(after.apply(snapshot.inverseOf(ready.edit())).design()).as(what)
                        .isEqualTo(snapshot.design());
                holdsTogether(after, what);
                done.merge(recipe.getClass().getSimpleName(), 1, Integer::sum);
                snapshot = after;
            } else {
                assertThat(((Outcome.Refusal) outcome).reason()).isNotBlank();
            }
        }
        return snapshot;
    }

    private static void holdsTogether(Snapshot snapshot, String what) {
        Design design = snapshot.design();
        assertThat(DesignStore.write(DesignStore.read(DesignStore.write(design)).design())).as(what)
                .isEqualTo(DesignStore.write(design));
        Set<ElementId> grouped = new HashSet<>();
        design.sheet().groups().forEach((title, group) -> {
            assertThat(group.members()).as(what).isNotEmpty().allMatch(grouped::add);
            assertThat(design.sheet().groupsAround(Sheet.group(title))).as(what).doesNotContain(title);
        });
        assertThat(RandomSketch.elements(snapshot)).as(what).containsAll(mentioned(design).toList());
    }

    private static Stream<ElementId> mentioned(Design design) {
        return Stream.of(design.positions().keySet().stream(),
                design.sheet().views().values().stream().flatMap(positions -> positions.keySet().stream()),
                design.sheet().groups().values().stream().flatMap(group -> group.members().stream()),
                design.sheet().locked().stream(),
                design.edges().keySet().stream().flatMap(edge -> Stream.of(edge.from(), edge.to())),
                design.landscape().scenarios().values().stream().flatMap(scenario -> scenario.steps().stream())
                        .flatMap(step -> Stream.of(step.from(), step.to())),
                design.landscape().components().keySet().stream().map(ElementId::service)).flatMap(ids -> ids);
    }
}
