package dev.stackwright.model.check.antipattern;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.EachService;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.LocalCheck;
import dev.stackwright.model.compose.Service;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A command that starts a server for development, in a file that is not for development by its name.
 *
 * @param servers those commands
 */
public record DevServerCommand(CheckInfo info, List<Server> servers) implements EachService, LocalCheck {

    /**
     * One way to start such a server.
     *
     * @param command fits a part of the line that starts it
     * @param product whose server it is
     */
    public record Server(Pattern command, String product) {
    }

    public DevServerCommand {
        servers = List.copyOf(servers);
    }

    /** @throws DataEntry.BadData when an entry of the data is wrong */
    public static DevServerCommand read(CheckInfo info) {
        return new DevServerCommand(info, DataEntry.allOf("checks/facts/development-commands.yaml").stream()
                .map(entry -> entry.allowing("command", "product"))
                .map(entry -> new Server(Pattern.compile(entry.text("command")), entry.text("product"))).toList());
    }

    @Override
    public List<Finding> in(Service service, CheckContext context) {
        String line = Commands.line(service);
        return line.isEmpty() || context.isJob(service) ? List.of() : servers.stream()
                .filter(server -> server.command().matcher(line).find()).findFirst()
                .filter(server -> !context.isForDevelopment())
                .flatMap(server -> Commands.place(service).map(place -> Finding.of(info, service.id(), place,
                        service.name() + " is started by the development server of " + server.product() + ".")))
                .stream().toList();
    }
}
