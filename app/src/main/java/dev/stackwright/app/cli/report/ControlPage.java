package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.CheckInfo;
import dev.stackwright.model.check.Checks;
import dev.stackwright.model.control.Control;
import dev.stackwright.model.control.Framework;
import dev.stackwright.model.design.DataClass;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.stream.Collectors;

/** What there is to know of one control, for reading. */
public final class ControlPage {

    private final PrintWriter out;

    public ControlPage(PrintWriter out) {
        this.out = out;
    }

    /** @param checks where the titles of its checks are found */
    public void page(Control control, Framework framework, Checks checks) {
        out.println(control.id() + " (" + control.clause() + ", decided by "
                + (control.decided() == Control.Decided.DESIGN ? "the design" : "a person") + ")");
        out.println(control.title() + ".");
        out.println();
        fact("demand", Optional.of(control.demand()));
        fact("stack", control.stack());
        fact("organisation", control.organisation());
        fact("data", Optional.of(control.classes().stream().sorted().map(DataClass::key)
                .collect(Collectors.joining(", "))).filter(classes -> !classes.isEmpty()));
        control.checks().forEach(id -> fact("check", Optional.of(id + checks.info(id).map(CheckInfo::title)
                .map(title -> ", " + title).orElse(""))));
        fact("source", control.source());
        fact("edition", Optional.of(framework.edition()));
    }

    private void fact(String name, Optional<String> text) {
        text.ifPresent(words -> out.println("  " + name + ": " + words));
    }
}
