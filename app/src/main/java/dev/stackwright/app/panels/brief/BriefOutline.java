package dev.stackwright.app.panels.brief;

import dev.stackwright.model.brief.Answers;
import dev.stackwright.model.brief.BriefCatalog;
import dev.stackwright.model.brief.BriefField;
import dev.stackwright.model.brief.Topic;
import dev.stackwright.model.catalog.ChoiceCatalog;
import dev.stackwright.model.compose.ElementId;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.design.Design;
import dev.stackwright.model.design.Landscape;
import dev.stackwright.model.edit.Snapshot;
import dev.stackwright.resources.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything the pages of a brief show.
 *
 * @param rows   the pages in the order of the list
 * @param design what they are filled from
 */
record BriefOutline(List<BriefRow> rows, int answered, int asked, Design design, List<String> services) {

    static final BriefOutline EMPTY = new BriefOutline(List.of(), 0, 0, Design.EMPTY, List.of());

    BriefOutline {
        rows = List.copyOf(rows);
        services = List.copyOf(services);
    }

    static BriefOutline of(Snapshot snapshot, BriefCatalog catalog, ChoiceCatalog choices) {
        Answers answers = new Answers(snapshot.design(), choices);
        List<String> services = snapshot.compose().services().stream().map(Service::name).toList();
        List<BriefRow> rows = new ArrayList<>();
        for (Topic topic : catalog.topics()) {
            rows.add(new BriefRow(new BriefPlace.OfTopic(topic.id()), rows.isEmpty()
                    ? Strings.text("brief.group.product") : "", topic.title(),
                    answers.answered(topic.fields()), topic.fields().size()));
        }
        rows.add(people(snapshot.design().landscape()));
        for (String name : services) {
            ElementId service = ElementId.service(name);
            rows.add(new BriefRow(new BriefPlace.OfService(service), name.equals(services.get(0))
                    ? Strings.text("brief.group.services") : "", name, answers.answered(catalog.dossier(), service),
                    catalog.dossier().size()));
        }
        List<BriefField> all = catalog.topics().stream().flatMap(topic -> topic.fields().stream()).toList();
        return new BriefOutline(rows, answers.answered(all), all.size(), snapshot.design(), services);
    }

    private static BriefRow people(Landscape landscape) {
        int described = (int) Stream.concat(
                landscape.persons().values().stream().filter(person -> person.description().isPresent()),
                landscape.externals().values().stream().filter(system -> system.description().isPresent())).count();
        return new BriefRow(new BriefPlace.OfPeople(), Strings.text("brief.group.around"),
                Strings.text("brief.people"), described, landscape.persons().size() + landscape.externals().size());
    }
}
