package dev.stackwright.model.catalog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises images by their repository: the exact one first, then the last part of its path. */
final class KnownImages {

    private static final String FILE = "catalog/images.yaml";

    private final Map<String, Recognition> byRepository = new HashMap<>();
    private final Map<String, Recognition> byLastSegment = new HashMap<>();

    KnownImages(List<Technology> technologies) {
        for (Technology technology : technologies) {
            Recognition recognition = Recognition.of(technology);
            if (!technology.ownImage()) {
                learn(technology.image(), recognition);
                technology.repositories().forEach(repository -> learn(repository, recognition));
            }
        }
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("name", "kind", "icon", "stateful", "names");
            ServiceKind kind = ServiceKind.of(entry.text("kind"))
                    .orElseThrow(() -> entry.bad("kind", "is none of the kinds"));
            Recognition recognition = new Recognition(entry.text("name"), kind, entry.text("icon"),
                    entry.flag("stateful"), Optional.empty());
            entry.texts("names").forEach(name -> learn(name, recognition));
        }
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
