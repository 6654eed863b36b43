package dev.stackwright.app.bench;

import dev.stackwright.app.canvas.DrawingTools;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.model.testing.LargeStacks;
import dev.stackwright.rendering.geometry.Point;
import dev.stackwright.rendering.scene.Drafter;
import dev.stackwright.rendering.scene.Drag;
import dev.stackwright.rendering.scene.Drawing;
import dev.stackwright.rendering.scene.Scene;
import dev.stackwright.rendering.scene.SceneNode;
import java.util.HashMap;
import java.util.Map;
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

/** What one frame of a drag costs: the drawing with some nodes at another place, their edges led anew. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DragBenchmark {

    @Param({"100", "1000"})
    public int services;

    @Param({"1", "20"})
    public int dragged;

    private Drag drag;
    private final Map<ElementId, Point> corners = new HashMap<>();

    /** Draws the stack and takes hold of nodes in the middle of it. */
    @Setup
    public void open() {
        Drafter drafter = DrawingTools.of(Technologies.read()).drafter();
        Drawing drawing = drafter.draw(Snapshot.of(LargeStacks.yaml(services, 1)), Drawing.EMPTY);
        int middle = drawing.scene().nodes().size() / 2;
        for (SceneNode node : drawing.scene().nodes().subList(middle, middle + dragged)) {
            corners.put(node.id(), node.box().corner().plus(37, 53));
        }
        drag = drafter.drag(drawing, corners.keySet());
    }

    @Benchmark
    public Scene drag() {
        return drag.at(corners);
    }
}
