package dev.stackwright.model.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Recognises images by their repository: the exact one first, then the last part of its path. */
final class KnownImages {

    private static final String FILE = "catalog/images.yaml";

    private final Map<String, Recognition> byRepository;
    private final Map<String, Recognition> byLastSegment;

    private KnownImages(Map<String, Recognition> byRepository, Map<String, Recognition> byLastSegment) {
        this.byRepository = new HashMap<>(byRepository);
        this.byLastSegment = new HashMap<>(byLastSegment);
    }

    KnownImages(List<Technology> technologies) {
        this(Map.of(), Map.of());
        technologies.forEach(this::learn);
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("name", "entry", "kind", "icon", "stateful", "names");
            ServiceKind kind = ServiceKind.of(entry.text("kind"))
                    .orElseThrow(() -> entry.bad("kind", "is none of the kinds"));
            Recognition recognition = new Recognition(entry.text("name"), kind, entry.text("icon"),
                    entry.flag("stateful"), Optional.empty(), entry.optionalText("entry"));
            entry.texts("names").forEach(name -> learn(name, recognition));
        }
    }

    /** @param own those of the user, which know better what their images are */
    KnownImages plus(List<Technology> own) {
        KnownImages all = new KnownImages(byRepository, byLastSegment);
        own.forEach(all::learnExactly);
        return all;
    }

    private void learn(Technology technology) {
        if (!technology.ownImage()) {
            Recognition recognition = Recognition.of(technology);
            learn(technology.image(), recognition);
            technology.repositories().forEach(repository -> learn(repository, recognition));
        }
    }

    /** {@code acme/api} says nothing about {@code api} under another owner. */
    private void learnExactly(Technology technology) {
        Recognition recognition = Recognition.of(technology);
        Stream.concat(Stream.of(technology.image()), technology.repositories().stream()).forEach(repository -> {
            ImageName name = ImageName.parse(repository);
            byRepository.put(name.registry() + "/" + name.path(), recognition);
        });
    }

    private void learn(String repository, Recognition recognition) {
        byRepository.putIfAbsent(repository, recognition);
        if (repository.indexOf('/') < 0) {
            byLastSegment.putIfAbsent(repository, recognition);
        } else {
            ImageName name = ImageName.parse(repository);
            if (name.path().indexOf('/') > 0) {
                byRepository.putIfAbsent(name.path(), recognition);
            }
            if (ownerNamesProduct(name)) {
                byLastSegment.putIfAbsent(name.lastSegment(), recognition);
            }
        }
    }

    /** {@code valkey/valkey} and {@code bitnami/postgresql} say what they are under any owner, {@code kong/…} not. */
    private static boolean ownerNamesProduct(ImageName name) {
        String[] parts = name.path().split("/");
        return parts.length == 2 && (parts[1].startsWith(parts[0]) || parts[0].equals("bitnami"));
    }

    Optional<Recognition> find(String reference) {
        ImageName name = ImageName.parse(reference);
        return Optional.ofNullable(byRepository.get(name.registry() + "/" + name.path()))
                .or(() -> Optional.ofNullable(byRepository.get(name.path())))
                .or(() -> Optional.ofNullable(byLastSegment.get(name.lastSegment())));
    }
}
