package dev.stackwright.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stackwright.rendering.diagram.EdgeKind;
import dev.stackwright.rendering.diagram.NodeKind;
import dev.stackwright.rendering.scene.ColorPalette;
import dev.stackwright.rendering.scene.ColorTheme;
import dev.stackwright.resources.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Text can be read on whatever it stands on: at least 4.5 to 1, as WCAG 2.2 asks (success criterion 1.4.3). Lines and
 * marks that say something can be made out: at least 3 to 1 (success criterion 1.4.11).
 */
class ContrastTest {

    private static final double LEAST = 4.5;
    private static final double LEAST_OF_LINES = 3;
    private static final Pattern ROLE = Pattern.compile("(-sw-[a-z0-9-]+):");
    private static final List<String> GROUNDS = List.of("canvas", "surface", "surface-raised", "surface-sunken",
            "hover", "pressed", "accent-soft");
    private static final List<String> CODE = List.of("key", "string", "number", "constant", "comment", "variable",
            "anchor", "tag", "punctuation", "line-number");
    private static final List<String> CODE_GROUNDS = List.of("surface", "code-current-line", "code-selected-block",
            "code-selected-block-current-line", "code-unreadable");

    private final List<String> poor = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(ColorTheme.class)
    void textCanBeRead(ColorTheme theme) {
        ColorPalette colors = theme.palette();
        check(colors, List.of("text", "text-muted"), GROUNDS);
        check(colors, List.of("text-faint"), List.of("surface", "surface-raised", "surface-sunken", "diff-added",
                "diff-removed"));
        check(colors, List.of("accent", "success", "warning", "danger", "info"),
                List.of("surface", "surface-raised", "surface-sunken", "hover"));
        check(colors, List.of("text-on-accent"), List.of("accent", "accent-strong", "action", "action-hover", "danger",
                "warning", "info", "text-muted"));
        check(colors, List.of("text"), List.of("success-soft", "warning-soft", "danger-soft", "info-soft",
                "diff-added", "diff-removed", "code-selection", "code-match", "code-match-current"));
        check(colors, List.of("danger"), List.of("danger-soft"));
        check(colors, List.of("edge", "edge-implied", "edge-flow"), List.of("canvas"));
        check(colors, CODE.stream().map("code-"::concat).toList(), CODE_GROUNDS);

        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ColorTheme.class)
    void theKindOfACardCanBeRead(ColorTheme theme) {
        for (NodeKind kind : NodeKind.values()) {
            String role = kind.colorRole().substring("-sw-".length());
            check(theme.palette(), List.of(role), List.of("surface-raised", role + "-soft"));
        }

        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ColorTheme.class)
    void wordsOnGroupsAndNotesCanBeRead(ColorTheme theme) {
        check(theme.palette(), List.of("text", "text-muted"), List.of("group"));
        check(theme.palette(), List.of("text"), List.of("note"));

        assertThat(poor).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ColorTheme.class)
    void linesAndMarksOfTheDrawingCanBeMadeOut(ColorTheme theme) {
        List<String> lines = Stream.concat(Stream.of(EdgeKind.values()).map(EdgeKind::colorRole).distinct()
                .map(role -> role.substring("-sw-".length())),
                Stream.of("accent", "danger", "warning", "info", "success")).toList();
        check(theme.palette(), lines, List.of("canvas", "group", "surface-raised"), LEAST_OF_LINES);
        check(theme.palette(), List.of("group-border"), List.of("canvas", "group"), LEAST_OF_LINES);

        assertThat(poor).isEmpty();
    }

    @Test
    void kindsOfEdgesThatStandSideBySideAreToldApartWithoutColour() {
        assertThat(Stream.of(EdgeKind.DEPENDS_ON, EdgeKind.ENVIRONMENT, EdgeKind.FLOW, EdgeKind.VOLUME,
                EdgeKind.NETWORK).map(kind -> List.of(kind.dashes(), kind.isDirected()))).doesNotHaveDuplicates();
    }

    @Test
    void everyThemeHasTheSameRoles() {
        assertThat(roles(ColorTheme.DARK)).isEqualTo(roles(ColorTheme.LIGHT));
    }

    private static List<String> roles(ColorTheme theme) {
        return ROLE.matcher(Resources.text(theme.styleSheet())).results().map(MatchResult::group).toList();
    }

    private void check(ColorPalette colors, List<String> texts, List<String> grounds) {
        check(colors, texts, grounds, LEAST);
    }

    private void check(ColorPalette colors, List<String> texts, List<String> grounds, double least) {
        for (String text : texts) {
            for (String ground : grounds) {
                double contrast = contrast(colors.color("-sw-" + text), colors.color("-sw-" + ground));
                if (contrast < least) {
                    poor.add(text + " on " + ground + ": " + contrast);
                }
            }
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * linear(color, 1) + 0.7152 * linear(color, 3) + 0.0722 * linear(color, 5);
    }

    private static double linear(String color, int at) {
        double part = Integer.parseInt(color.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
