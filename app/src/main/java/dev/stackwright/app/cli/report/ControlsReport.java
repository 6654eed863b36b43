package dev.stackwright.app.cli.report;

import dev.stackwright.model.check.Finding;
import dev.stackwright.model.control.Control;
import dev.stackwright.model.control.ControlState;
import dev.stackwright.model.control.ControlStatus;
import dev.stackwright.model.control.FrameworkStatus;
import dev.stackwright.model.control.evidence.Gap;
import dev.stackwright.model.control.evidence.Proof;
import dev.stackwright.model.design.Acceptance;
import dev.stackwright.model.text.Position;
import java.io.PrintWriter;
import java.util.Map;

/** Tells how far controls are met, for reading or for scripts. The JSON is described in {@code guide/controls.md}. */
public final class ControlsReport {

    /** Rises when a field goes or changes its meaning; new fields alone leave it. */
    private static final int FORMAT = 1;
    private static final Map<ControlState, String> SIGNS = Map.of(ControlState.MET, "+", ControlState.OPEN, "-",
            ControlState.ACCEPTED, "~", ControlState.NOT_APPLICABLE, "o");

    private final PrintWriter out;

    public ControlsReport(PrintWriter out) {
        this.out = out;
    }

    public void text(Judged judged) {
        boolean first = true;
        for (FrameworkStatus framework : judged.frameworks()) {
            if (!first) {
                out.println();
            }
            first = false;
            framework(judged, framework);
        }
    }

    private void framework(Judged judged, FrameworkStatus framework) {
        out.println(judged.name(framework.framework()) + ", " + framework.framework().edition() + ": "
                + counts(framework) + "."
                + (framework.chosen() ? "" : " It is not chosen; this is how it would be.")
                + (framework.plans().isEmpty() ? "" : " Of " + String.join(", ", framework.plans()) + "."));
        String chapter = "";
        for (ControlStatus status : framework.controls()) {
            if (!status.control().chapter().equals(chapter)) {
                chapter = status.control().chapter();
                out.println();
                out.println("  " + chapter);
            }
            control(judged, status);
        }
    }

    private static String counts(FrameworkStatus framework) {
        return framework.count(ControlState.MET) + " met, " + framework.count(ControlState.OPEN) + " open, "
                + framework.count(ControlState.ACCEPTED) + " accepted, "
                + framework.count(ControlState.NOT_APPLICABLE) + " not applicable";
    }

    private void control(Judged judged, ControlStatus status) {
        Control control = status.control();
        out.println("  " + SIGNS.get(status.state()) + " " + control.clause() + "  " + control.title() + " ["
                + control.id() + "]");
        if (status.state() == ControlState.NOT_APPLICABLE) {
            return;
        }
        status.acceptance().ifPresent(made -> out.println("      " + signed(made, status.state())));
        status.evidence().forEach(proof -> out.println("      + " + placed(judged, proof)));
        if (status.state() == ControlState.OPEN) {
            status.openFindings().forEach(finding -> out.println("      - " + judged.file(finding) + ":"
                    + judged.place(finding) + " " + finding.message() + " [" + finding.id() + "]"));
            status.gaps().forEach(gap -> out.println("      - " + gap.text()));
            if (control.decided() == Control.Decided.PERSON) {
                out.println("      ? " + control.organisation().orElse(""));
            }
        }
    }

    private static String placed(Judged judged, Proof proof) {
        return proof.range().map(range -> judged.path() + ":" + judged.text().positionOf(range.start()) + " ")
                .orElse("") + proof.text();
    }

    private static String signed(Acceptance made, ControlState state) {
        String until = made.until().map(day -> ", until " + day).orElse("");
        return (state == ControlState.OPEN ? "accepted once by " : "accepted by ") + made.by() + until + ": "
                + made.reason();
    }

    public void json(Judged judged, Product product) {
        JsonText json = new JsonText(out);
        json.startObject().field("format", FORMAT);
        json.startObject("tool").field("name", product.name()).field("version", product.version()).endObject();
        json.field("path", judged.path().toString());
        json.objects("frameworks", judged.frameworks(), framework -> {
            json.field("id", framework.framework().id()).field("name", judged.name(framework.framework()))
                    .field("edition", framework.framework().edition()).field("chosen", framework.chosen())
                    .texts("plans", framework.plans());
            json.startObject("counts");
            for (ControlState state : ControlState.values()) {
                json.field(state.key(), framework.count(state));
            }
            json.endObject();
            json.objects("controls", framework.controls(), status -> control(json, judged, status));
        });
        json.endObject().finish();
    }

    private static void control(JsonText json, Judged judged, ControlStatus status) {
        Control control = status.control();
        json.field("id", control.id()).field("clause", control.clause()).field("chapter", control.chapter())
                .field("title", control.title()).field("demand", control.demand())
                .field("state", status.state().key())
                .field("decided", control.decided() == Control.Decided.DESIGN ? "design" : "person")
                .field("source", control.source());
        json.objects("evidence", status.evidence(), proof -> proof(json, judged, proof));
        json.objects("gaps", status.gaps(), (Gap gap) -> json.field("message", gap.text())
                .field("element", gap.element().map(Object::toString)));
        json.objects("findings", status.findings(), finding -> finding(json, judged, finding));
        status.acceptance().ifPresent(made -> json.startObject("accepted").field("by", made.by())
                .field("reason", made.reason()).field("until", made.until().map(Object::toString)).endObject());
    }

    private static void proof(JsonText json, Judged judged, Proof proof) {
        json.field("message", proof.text()).field("element", proof.element().map(Object::toString));
        proof.range().map(range -> judged.text().positionOf(range.start()))
                .ifPresent(place -> json.field("line", place.line()).field("column", place.column()));
    }

    private static void finding(JsonText json, Judged judged, Finding finding) {
        Position place = judged.place(finding);
        json.field("check", finding.id()).field("message", finding.message())
                .field("file", judged.file(finding).toString()).field("line", place.line())
                .field("column", place.column()).field("accepted", finding.isAccepted());
    }
}
