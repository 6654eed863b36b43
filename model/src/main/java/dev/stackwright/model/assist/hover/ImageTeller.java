package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.TreePlace;
import dev.stackwright.model.assist.hover.HoverSection.Fact;
import dev.stackwright.model.assist.hover.HoverSection.Kind;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.hover.HoverSection.Part;
import dev.stackwright.model.assist.hover.HoverSection.Prose;
import dev.stackwright.model.assist.link.LinkTarget.Page;
import dev.stackwright.model.assist.link.RegistryPage;
import dev.stackwright.model.catalog.Recognition;
import dev.stackwright.model.catalog.Technologies;
import dev.stackwright.model.catalog.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what an image is, from the catalog, and where images and models are shown. */
final class ImageTeller implements Teller {

    private final Technologies technologies;

    ImageTeller(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public Optional<HoverCard> at(PlaceQuestion question) {
        return question.place().flatMap(place -> place.value().filter(name -> !name.isBlank()).flatMap(name ->
                place.isAt("services", "*", "image") ? card(place, name)
                        : place.isAt("models", "*", "model") ? model(place, name) : Optional.empty()));
    }

    private static Optional<HoverCard> model(TreePlace place, String model) {
        return RegistryPage.ofModel(model).map(page -> new HoverCard(place.range(), List.of(new HoverSection(Kind.MODEL,
                model, List.of(new Link(page.getHost(), new Page(page)))))));
    }

    private Optional<HoverCard> card(TreePlace place, String image) {
        Optional<Recognition> known = technologies.recognise(image);
        List<Part> parts = new ArrayList<>();
        known.ifPresent(found -> found.technology().ifPresentOrElse(
                technology -> describe(technology, image, parts),
                () -> parts.add(new Fact("Kind", found.kind().id()))));
        RegistryPage.ofImage(image).ifPresent(page -> parts.add(new Link(page.getHost(), new Page(page))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new HoverCard(place.range(),
                List.of(new HoverSection(Kind.IMAGE, known.map(Recognition::name).orElse(image), parts))));
    }

    private void describe(Technology technology, String image, List<Part> parts) {
        parts.add(new Prose(technology.summary()));
        parts.add(new Fact("When", technology.when()));
        parts.add(new Fact("When not", technology.whenNot()));
        if (!technology.ports().isEmpty()) {
            parts.add(new Fact(technology.ports().size() == 1 ? "Port" : "Ports", String.join(", ",
                    technology.ports())));
        }
        technology.volumePath().ifPresent(path -> parts.add(new Fact("Keeps data in", path)));
        if (technologies.isCatalogueImage(technology, image)) {
            parts.add(new Fact("Tag in the catalog", technology.tag()));
        }
    }
}
