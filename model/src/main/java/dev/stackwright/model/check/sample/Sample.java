package dev.stackwright.model.check.sample;

import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.DesignStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a check means, shown: a stack it speaks about, and the same stack mended.
 *
 * @param check     the check's id
 * @param violating the stack as the check finds it
 * @param clean     the same with only what the check speaks about changed
 */
public record Sample(String check, SampleStack violating, SampleStack clean) {

    /** All there is to see: the compose file, the design file where something is chosen, then the files beside them. */
    public List<SampleFile> files() {
        List<SampleFile> files = new ArrayList<>();
        files.add(new SampleFile(violating.name(), violating.compose(), clean.compose()));
        SampleFile design = new SampleFile(DesignStore.fileBeside(Path.of(violating.name())).toString(),
                written(violating.design()), written(clean.design()));
        if (!design.before().isEmpty() || !design.after().isEmpty()) {
            files.add(design);
        }
        SortedSet<String> names = new TreeSet<>(violating.files().keySet());
        names.addAll(clean.files().keySet());
        names.forEach(name -> files.add(new SampleFile(name, violating.files().getOrDefault(name, ""),
                clean.files().getOrDefault(name, ""))));
        return files;
    }

    private static String written(Design design) {
        return design.equals(Design.EMPTY) ? "" : DesignStore.write(design);
    }
}
