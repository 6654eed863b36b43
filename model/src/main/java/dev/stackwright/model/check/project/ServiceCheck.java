package dev.stackwright.model.check.project;

import dev.stackwright.model.check.Check;
import dev.stackwright.model.check.CheckContext;
import dev.stackwright.model.check.Finding;
import dev.stackwright.model.check.ResolvedStack;
import dev.stackwright.model.project.ProjectService;
import java.util.ArrayList;
import java.util.List;

/** A check that looks at each service of the resolved project. */
interface ServiceCheck extends Check {

    /** Looks at one service. */
    void look(ProjectService service, ResolvedStack stack, ServiceFindings findings);

    @Override
    default List<Finding> on(CheckContext context) {
        List<Finding> found = new ArrayList<>();
        for (ProjectService service : context.stack().project().services()) {
            look(service, context.stack(), new ServiceFindings(info(), context.stack(), service, found));
        }
        return found;
    }
}
