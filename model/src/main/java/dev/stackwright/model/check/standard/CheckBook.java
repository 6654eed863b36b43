package dev.stackwright.model.check.standard;

import dev.stackwright.model.catalog.DataEntry;
import dev.stackwright.model.check.CheckInfo;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What is written about the checks, by id. */
final class CheckBook {

    private final Map<String, CheckInfo> infos = new LinkedHashMap<>();
    private final String file;

    CheckBook(String file) {
        this.file = file;
        for (DataEntry entry : DataEntry.allOf(file)) {
            CheckInfo info = CheckInfo.of(entry);
            if (infos.put(info.id(), info) != null) {
                throw entry.bad("id", "is taken twice");
            }
        }
    }

    CheckInfo info(String id) {
        CheckInfo info = infos.get(id);
        if (info == null) {
            throw new IllegalArgumentException(file + " has no check " + id);
        }
        return info;
    }

    Set<String> ids() {
        return infos.keySet();
    }
}
