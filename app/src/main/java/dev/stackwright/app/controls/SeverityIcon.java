package dev.stackwright.app.controls;

import dev.stackwright.model.check.Severity;
import dev.stackwright.resources.Strings;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The sign of a severity: shape and colour, and the word for those who hear it. */
public final class SeverityIcon extends FontIcon {

    /** The style class of what is shown now; a change of it costs a look at all style sheets. */
    private String shown = "";

    public SeverityIcon() {
        getStyleClass().add("severity-icon");
    }

    public SeverityIcon(Severity severity) {
        this();
        show(severity, false);
    }

    /** @param accepted true for a finding that somebody lets stand */
    public void show(Severity severity, boolean accepted) {
        String look = accepted ? "accepted" : severity.id();
        if (look.equals(shown)) {
            return;
        }
        setIconCode(accepted ? MaterialDesignC.CHECK_CIRCLE_OUTLINE : shapeOf(severity));
        getStyleClass().remove(shown);
        getStyleClass().add(look);
        shown = look;
        setAccessibleText(accepted ? Strings.text("findings.accepted") : Strings.text("severity." + severity.id()));
    }

    private static Ikon shapeOf(Severity severity) {
        return switch (severity) {
            case ERROR -> MaterialDesignC.CLOSE_CIRCLE;
            case WARNING -> MaterialDesignA.ALERT;
            case ADVICE -> MaterialDesignI.INFORMATION;
        };
    }
}
