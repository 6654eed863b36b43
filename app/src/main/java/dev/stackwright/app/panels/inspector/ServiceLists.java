package dev.stackwright.app.panels.inspector;

import dev.stackwright.app.controls.Section;
import dev.stackwright.app.panels.inspector.ServiceFacts.MountFact;
import dev.stackwright.model.recipe.JoinNetwork;
import dev.stackwright.model.recipe.LeaveNetwork;
import dev.stackwright.resources.Strings;
import java.util.List;

/** The published ports, mounts and networks of the service. */
final class ServiceLists {

    private final ListedSection ports;
    private final ListedSection volumes;
    private final ListedSection networks;
    private String service = "";

    ServiceLists(InspectorModel model) {
        ports = new ListedSection("inspector.ports", new AddRow("inspector-port", Strings.text("inspector.ports.add"),
                List.of(Strings.text("inspector.ports.prompt")), texts -> model.addPort(service, texts.get(0))),
                port -> model.removePort(service, port));
        volumes = new ListedSection("inspector.volumes",
                new AddRow("inspector-volume", Strings.text("inspector.volumes.add"),
                        List.of(Strings.text("inspector.volumes.namePrompt"),
                                Strings.text("inspector.volumes.pathPrompt")),
                        texts -> model.attachVolume(service, texts.get(0), texts.get(1))),
                target -> model.detachVolume(service, target));
        networks = new ListedSection("inspector.networks",
                new AddRow("inspector-network", Strings.text("inspector.networks.add"),
                        List.of(Strings.text("inspector.networks.prompt")),
                        texts -> model.perform(new JoinNetwork(service, texts.get(0).strip()))),
                network -> model.perform(new LeaveNetwork(service, network)));
    }

    Section ports() {
        return ports.section();
    }

    Section volumes() {
        return volumes.section();
    }

    Section networks() {
        return networks.section();
    }

    void show(ServiceFacts facts) {
        service = facts.name();
        ports.show(service, facts.ports().stream()
                .map(port -> new ListedSection.Item(port.text(), port.text(), port.inherited())).toList());
        volumes.show(service, facts.mounts().stream()
                .map(mount -> new ListedSection.Item(mount.target(), textOf(mount), mount.inherited())).toList());
        networks.show(service, facts.networks().stream()
                .map(network -> new ListedSection.Item(network.name(), network.name(), network.inherited())).toList());
    }

    private static String textOf(MountFact mount) {
        String path = mount.source().isEmpty() ? mount.target()
                : Strings.text("inspector.volumes.row", mount.source(), mount.target());
        return mount.readOnly() ? Strings.text("inspector.volumes.readOnly", path) : path;
    }
}
