package dev.stackwright.model.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk on which one step goes wrong, whoever the tests run as. */
public class FailingDisk implements Disk {

    /** Throws for the step and the file that is to fail. */
    public interface Trap {
        void spring(String step, Path file) throws IOException;
    }

    private final Disk real = new LocalDisk();
    private final Trap trap;
    private final List<String> steps = new ArrayList<>();

    public FailingDisk(Trap trap) {
        this.trap = trap;
    }

    /** Fails at a step on files whose name begins so. */
    public static FailingDisk at(String step, String fileName, IOException failure) {
        return new FailingDisk((name, file) -> {
            if (name.equals(step) && file.getFileName().toString().startsWith(fileName)) {
                throw failure;
            }
        });
    }

    /** The steps that were tried, with the names of their files. */
    public List<String> steps() {
        return List.copyOf(steps);
    }

    @Override
    public byte[] read(Path file, int limit) throws IOException {
        trap.spring("read", file);
        return real.read(file, limit);
    }

    @Override
    public void create(Path file, byte[] content, Path model) throws IOException {
        steps.add("create " + model.getFileName());
        trap.spring("create", file);
        real.create(file, content, model);
    }

    @Override
    public void createPrivate(Path file, byte[] content) throws IOException {
        steps.add("create " + file.getFileName());
        trap.spring("create", file);
        real.createPrivate(file, content);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        steps.add("replace " + to.getFileName());
        trap.spring("replace", to);
        real.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        trap.spring("delete", file);
        real.delete(file);
    }
}
