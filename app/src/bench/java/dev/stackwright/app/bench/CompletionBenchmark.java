package dev.stackwright.app.bench;

import dev.stackwright.model.assist.Completions;
import dev.stackwright.model.assist.Proposals;
import dev.stackwright.model.assist.Surroundings;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.edit.Edit;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.reference.ComposeReference;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.model.text.Replacement;
import dev.stackwright.model.text.TextPatch;
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

/** What it costs to tell what may be written, right after a key, near the end of a large file. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class CompletionBenchmark {

    /** About 12,000 lines. */
    @Param({"1400"})
    public int services;

    /** What was typed last. */
    @Param({"\n    hea", "\n    image: postgres:", "\n    depends_on:\n      - bil", "\n    environment:\n      A: ${T",
        "\n  post", "\n    environment:\n      "})
    public String typed;

    private Completions completions;
    private Snapshot snapshot;
    private int caret;

    /** Types in front of the last service. */
    @Setup
    public void type() {
        completions = new Completions(ComposeReference.standard(), Technologies.read());
        Snapshot before = Snapshot.of(LargeStacks.yaml(services, 1));
        String text = before.text().text();
        int lineEnd = text.indexOf('\n', text.lastIndexOf("    image: ", text.lastIndexOf("\nvolumes:")));
        snapshot = before.apply(Edit.ofText("key", TextPatch.of(Replacement.insert(lineEnd, typed))));
        caret = lineEnd + typed.length();
        System.out.printf("%,d lines, %,d proposals%n", snapshot.text().lineCount(),
                completions.at(snapshot, caret).all().size());
    }

    @Benchmark
    public Proposals propose() {
        return completions.at(snapshot, caret, Surroundings.NONE);
    }
}
