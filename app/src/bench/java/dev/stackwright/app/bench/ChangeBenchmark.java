package dev.stackwright.app.bench;

import dev.stackwright.app.canvas.DrawingTools;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.standard.StandardChecks;
import dev.stackwright.model.design.Choices;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextDocument;
import dev.stackwright.model.text.TextPatch;
import dev.stackwright.model.yaml.YamlReader;
import dev.stackwright.model.yaml.YamlTree;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What one typed character costs, part by part and as a whole: reading, drawing, checking. Typed is a letter of an
 * image's tag, in one service in the middle; and one that leaves a line without its colon.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ChangeBenchmark {

    @Param({"100", "1000"})
    public int services;

    private Snapshot before;
    private Edit key;
    private Edit breakingKey;
    private TextDocument after;
    private Checks checks;
    private Drafter drafter;
    private Drawing drawing;
    private Snapshot changed;

    /** Opens the stack with choices made, and draws it. */
    @Setup
    public void open() {
        Technologies technologies = Technologies.read();
        checks = StandardChecks.all(technologies, ChoiceCatalog.read());
        drafter = DrawingTools.of(technologies).drafter();
        Design design = Design.EMPTY.withChoices(Choices.UNDECIDED.withTenancy(Optional.of("hybrid"))
                .withDeploymentModels(Set.of("saas", "byoc")).withCompliance(Set.of("soc2"))
                .withSla(Optional.of("99.95")));
        before = Snapshot.of(TextDocument.of(LargeStacks.yaml(services, 1)), design);
        String text = before.text().text();
        int image = text.indexOf("image:", text.length() / 2);
        key = Edit.ofText("key", TextPatch.of(Replacement.insert(text.indexOf('\n', image), "x")));
        breakingKey = Edit.ofText("key", TextPatch.of(new Replacement(image + 5, image + 6, "")));
        after = before.text().apply(key.text());
        drawing = drafter.draw(before, Drawing.EMPTY);
        changed = before.apply(key);
    }

    @Benchmark
    public YamlTree readWholeText() {
        return YamlReader.read(after);
    }

    @Benchmark
    public Snapshot applyKey() {
        return before.apply(key);
    }

    @Benchmark
    public Snapshot applyBreakingKey() {
        return before.apply(breakingKey);
    }

    @Benchmark
    public Drawing draw() {
        return drafter.draw(changed, drawing);
    }

    @Benchmark
    public List<Finding> check() {
        return checks.run(before.apply(key));
    }

    /** All that a key sets off, one after the other. */
    @Benchmark
    public int keyToDrawingAndFindings() {
        Snapshot now = before.apply(key);
        return drafter.draw(now, drawing).scene().nodes().size() + checks.run(now).size();
    }
}
