package dev.stackwright.model.project;

import dev.stackwright.model.text.Range;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes one tree of compose files that share a folder and an environment: the main files of the project, or those of
 * one {@code include}.
 */
final class Loader {

    private final Resolution run;
    private final Environment environment;
    private final ProjectPaths paths;
    private final List<Path> includedBy;
    private final Map<Path, Extending> extended = new HashMap<>();

    /** @param includedBy the compose files that lead here by including each other, outermost first */
    Loader(Resolution run, Environment environment, Path folder, List<Path> includedBy) {
        this.run = run;
        this.environment = environment;
        this.paths = new ProjectPaths(folder, run.home());
        this.includedBy = includedBy;
    }

    Resolution run() {
        return run;
    }

    Environment environment() {
        return environment;
    }

    ProjectPaths paths() {
        return paths;
    }

    /** What the files come to, each merged over those before it, with all that they extend and include. */
    ResolvedMapping load(List<SourceFile> files) {
        ResolvedMapping model = ResolvedMapping.empty(Provenance.own(files.get(0), wholeOf(files.get(0))));
        List<Path> chain = new ArrayList<>(includedBy);
        chain.add(files.get(0).path());
        Including including = new Including(this, chain);
        boolean isFirst = true;
        for (SourceFile file : files) {
            for (Layer layer : layers(file, paths)) {
                ResolvedMapping document = including.applied(new Extending(this, layer).applied());
                ResolvedMapping cleared = Resets.apply(layer.resets(), model);
                model = isFirst ? document : LayerMerge.files(cleared, document);
                isFirst = false;
            }
        }
        return new LongForms(run, paths).withContexts(model);
    }

    private static Range wholeOf(SourceFile file) {
        return new Range(0, file.text().length());
    }

    private List<Layer> layers(SourceFile file, ProjectPaths from) {
        LongForms forms = new LongForms(run, from);
        List<Layer> layers = new ArrayList<>();
        for (Layer layer : new LayerReader(run, file, environment).read()) {
            layers.add(new Layer(forms.of(layer.root()), layer.resets()));
        }
        return layers;
    }

    /** The services of another file, for those that extend one of them; empty where the file cannot be read. */
    Optional<Extending> extending(Path path, Provenance named) {
        Extending known = extended.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<SourceFile> file = run.openNamed(path, SourceFile.Role.EXTENDED, named, "extended file",
                "extended-file-unreadable");
        return file.map(source -> {
            ProjectPaths from = new ProjectPaths(path.getParent(), run.home());
            ResolvedMapping root = ResolvedMapping.empty(Provenance.own(source, wholeOf(source)));
            List<List<String>> resets = new ArrayList<>();
            for (Layer layer : layers(source, from)) {
                root = LayerMerge.files(Resets.apply(layer.resets(), root), layer.root());
                resets.addAll(layer.resets());
            }
            Extending others = new Extending(this, new Layer(root, resets));
            extended.put(path, others);
            return others;
        });
    }
}
