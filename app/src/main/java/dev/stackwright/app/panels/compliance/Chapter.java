package dev.stackwright.app.panels.compliance;

import dev.stackwright.model.control.ControlState;
import dev.stackwright.model.control.ControlStatus;
import dev.stackwright.model.control.FrameworkStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The controls under one heading.
 *
 * @param title    the heading
 * @param settled  how many of all under it are met or accepted
 * @param all      how many of all under it apply
 * @param controls those that are shown
 */
record Chapter(String title, long settled, long all, List<ControlStatus> controls) {

    Chapter {
        controls = List.copyOf(controls);
    }

    static List<Chapter> of(FrameworkStatus framework, ControlFilter filter) {
        Map<String, List<ControlStatus>> byTitle = framework.controls().stream().collect(Collectors.groupingBy(
                status -> status.control().chapter(), LinkedHashMap::new, Collectors.toList()));
        return byTitle.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue(), filter))
                .filter(chapter -> !chapter.controls().isEmpty()).toList();
    }

    private static Chapter of(String title, List<ControlStatus> all, ControlFilter filter) {
        long settled = all.stream().filter(status -> status.state() == ControlState.MET
                || status.state() == ControlState.ACCEPTED).count();
        long apply = all.stream().filter(status -> status.state() != ControlState.NOT_APPLICABLE).count();
        return new Chapter(title, settled, apply, all.stream().filter(filter::accepts).toList());
    }
}
