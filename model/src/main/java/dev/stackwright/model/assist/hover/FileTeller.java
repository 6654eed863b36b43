package dev.stackwright.model.assist.hover;

import dev.stackwright.model.assist.PlaceQuestion;
import dev.stackwright.model.assist.hover.HoverSection.Kind;
import dev.stackwright.model.assist.hover.HoverSection.Link;
import dev.stackwright.model.assist.link.DocumentLinks;
import dev.stackwright.model.assist.link.LinkTarget.OnDisk;
import java.util.List;
import java.util.Optional;

/** Offers to open the file that a path names, where it is there. */
final class FileTeller implements Teller {

    private final DocumentLinks links;

    FileTeller(DocumentLinks links) {
        this.links = links;
    }

    @Override
    public Optional<HoverCard> at(PlaceQuestion question) {
        return links.at(question).filter(link -> link.target() instanceof OnDisk)
                .map(link -> new HoverCard(link.place(), List.of(section((OnDisk) link.target()))));
    }

    private static HoverSection section(OnDisk file) {
        return new HoverSection(Kind.FILE, String.valueOf(file.path().getFileName()),
                List.of(new Link(file.path().toString(), file)));
    }
}
