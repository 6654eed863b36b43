package dev.stackwright.model.check.structure;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.compose.Dependency;
import dev.stackwright.model.compose.Service;
import dev.stackwright.model.text.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Services that wait for each other, each circle once. */
public record DependencyCycle(CheckInfo info) implements Check {

    @Override
    public List<Finding> on(CheckContext context) {
        List<Finding> findings = new ArrayList<>();
        Set<String> finished = new HashSet<>();
        for (Service service : context.services()) {
            search(context, service.name(), new LinkedHashSet<>(), finished, findings);
        }
        return findings;
    }

    private void search(CheckContext context, String name, LinkedHashSet<String> path, Set<String> finished,
                        List<Finding> findings) {
        if (finished.contains(name) || context.compose().service(name).isEmpty()) {
            return;
        }
        path.add(name);
        for (String next : context.links().waitsFor(name)) {
            if (path.contains(next)) {
                findings.add(finding(context, name, next, path));
            } else {
                search(context, next, path, finished, findings);
            }
        }
        path.remove(name);
        finished.add(name);
    }

    private Finding finding(CheckContext context, String from, String to, LinkedHashSet<String> path) {
        List<String> circle = new ArrayList<>(path);
        circle = new ArrayList<>(circle.subList(circle.indexOf(to), circle.size()));
        circle.add(to);
        Service service = context.compose().service(from).orElseThrow();
        Range place = service.dependencies().stream().filter(d -> d.service().equals(to)).findFirst()
                .map(Dependency::range).orElse(service.keyRange());
        return Finding.of(info, service.id(), place, String.join(" waits for ", circle) + ".");
    }
}
