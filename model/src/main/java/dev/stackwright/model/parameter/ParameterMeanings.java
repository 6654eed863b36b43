package dev.stackwright.model.parameter;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.project.ComposeProject;
import dev.stackwright.model.project.ProjectService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a variable is likely to be for, told by the place it is used at: the variables of known images, and attributes
 * of services. Immutable; read once.
 */
public final class ParameterMeanings {

    private static final String IMAGES = "parameter/image-variables.yaml";
    private static final String PLACES = "parameter/places.yaml";

    private final Technologies technologies;
    private final Map<String, Map<String, String>> byProduct = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    /** An attribute that says what a variable in it is for. */
    private record Place(Pattern path, Pattern variable, String meaning) {
    }

    private ParameterMeanings(Technologies technologies) {
        this.technologies = technologies;
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    public static ParameterMeanings read(Technologies technologies) {
        ParameterMeanings meanings = new ParameterMeanings(technologies);
        for (DataEntry entry : DataEntry.allOf(IMAGES)) {
            entry.allowing("name", "source", "variables");
            entry.text("source");
            meanings.byProduct.put(entry.text("name"), entry.pairs("variables"));
        }
        for (DataEntry entry : DataEntry.allOf(PLACES)) {
            entry.allowing("path", "variable", "meaning", "source");
            entry.text("source");
            meanings.places.add(new Place(Pattern.compile(entry.text("path")),
                    Pattern.compile(entry.optionalText("variable").orElse(".*")), entry.text("meaning")));
        }
        return meanings;
    }

    /** The products whose variables are known, as the catalogue names them. */
    public List<String> products() {
        return List.copyOf(byProduct.keySet());
    }

    /** What a variable of these places is likely to be for; empty where nothing suggests it. */
    Optional<String> of(String variable, List<ParameterUse> uses, ComposeProject project) {
        Optional<String> ofImage = uses.stream().flatMap(use -> ofImage(use, project).stream()).findFirst();
        return ofImage.or(() -> uses.stream().flatMap(use -> ofPlace(variable, use).stream()).findFirst());
    }

    private Optional<String> ofImage(ParameterUse use, ComposeProject project) {
        if (use.path().size() != 4 || !use.path().get(2).equals("environment")) {
            return Optional.empty();
        }
        Optional<String> image = use.service().flatMap(project::service).flatMap((ProjectService service) ->
                service.text("image"));
        return image.flatMap(technologies::recognise).map(Recognition::name).map(byProduct::get)
                .map(known -> known.get(use.key()));
    }

    private Optional<String> ofPlace(String variable, ParameterUse use) {
        String path = String.join("/", use.path());
        return places.stream().filter(place -> place.path().matcher(path).matches()
                        && place.variable().matcher(variable).matches()).findFirst()
                .map(place -> place.meaning().replace("{service}", use.service().orElse(""))
                        .replace("{key}", use.key()));
    }
}
