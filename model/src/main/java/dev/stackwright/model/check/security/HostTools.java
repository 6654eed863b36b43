package dev.stackwright.model.check.security;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.catalog.ImageList;
import dev.stackwright.model.compose.Service;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** Images that work with their host by their nature, read from data. */
public final class HostTools {

    private static final String FILE = "checks/facts/host-tools.yaml";

    /** What of the host such an image works with. */
    enum Work {
        DOCKER("docker"), SOCKET_PROXY("socket-proxy"), HOST("host"), NETWORK("network");

        private final String id;

        Work(String id) {
            this.id = id;
        }
    }

    private final Map<Work, ImageList> images = new EnumMap<>(Work.class);

    private HostTools() {
    }

    /** @throws DataEntry.BadData when an entry is wrong */
    public static HostTools read() {
        HostTools tools = new HostTools();
        for (DataEntry entry : DataEntry.allOf(FILE)) {
            entry.allowing("id", "images");
            Work work = Arrays.stream(Work.values()).filter(one -> one.id.equals(entry.text("id"))).findFirst()
                    .orElseThrow(() -> entry.bad("id", "is no kind of work"));
            tools.images.put(work, ImageList.of(entry.texts("images")));
        }
        return tools;
    }

    boolean does(Work work, Service service) {
        return images.get(work).holds(service);
    }
}
