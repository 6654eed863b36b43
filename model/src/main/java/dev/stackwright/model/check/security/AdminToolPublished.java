package dev.stackwright.model.check.security;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.ImageList;
import dev.stackwright.model.catalog.ServiceKind;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Exposure;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.Fix;
import dev.stackwright.model.compose.Port;
import dev.stackwright.model.compose.Question;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.recipe.BindPort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A tool that shows a store past the product is published, in a stack that has such a store. Tools that are all there
 * is to a stack are the product themselves, and those under a profile are started by hand.
 *
 * @param tools those tools
 */
public record AdminToolPublished(CheckInfo info, List<Tool> tools) implements EachService {

    private static final Question<Optional<Tool>> TOOL = new Question<>();
    private static final Set<ServiceKind> SHOWN = Set.of(ServiceKind.DATABASE, ServiceKind.CACHE, ServiceKind.QUEUE);

    /**
     * One tool.
     *
     * @param name   as people call it
     * @param images its images
     */
    public record Tool(String name, ImageList images) {
    }

    public AdminToolPublished {
        tools = List.copyOf(tools);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static AdminToolPublished read(CheckInfo info) {
        return new AdminToolPublished(info, DataEntry.allOf("checks/facts/admin-tools.yaml").stream()
                .map(entry -> entry.allowing("name", "images"))
                .map(entry -> new Tool(entry.text("name"), ImageList.of(entry.texts("images")))).toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        Optional<Tool> tool = tool(service);
        if (tool.isEmpty() || context.isJob(service) || !hasStoreAndMore(context)) {
            return List.of();
        }
        return Exposure.open(service).stream().map(port -> finding(service, tool.get(), port)).toList();
    }

    /** A store, and something that uses it besides the tool. */
    private boolean hasStoreAndMore(CheckContext context) {
        boolean hasStore = context.services().stream().anyMatch(service -> SHOWN.contains(context.kind(service)));
        return hasStore && context.services().stream().anyMatch(service -> !SHOWN.contains(context.kind(service))
                && tool(service).isEmpty());
    }

    private Optional<Tool> tool(Service service) {
        return service.answer(TOOL, tools, () -> tools.stream().filter(known -> known.images().holds(service))
                .findFirst());
    }

    private Finding finding(Service service, Tool tool, Port port) {
        String where = port.published().map(host -> " on host port " + host).orElse("");
        Finding finding = Finding.of(info, service.id(), port.range(), service.name() + " (" + tool.name()
                + ") can be reached from outside" + where + ".");
        boolean canBeBound = port.origin().isOwn() && port.hostIp().isEmpty();
        return canBeBound ? finding.withFix(new Fix("Bind " + port.shortText() + " to 127.0.0.1",
                new BindPort(service.name(), port.shortText(), "127.0.0.1"))) : finding;
    }
}
