package dev.stackwright.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetSizeTest {

    @Test
    void lengthsWithAUnitGrowAndNothingElse() {
        assertThat(SheetSize.sized("""
                .a12px {
                    -fx-font-size: 13px;
                    -fx-padding: 0 -1.5px 4px 0.5em;
                    -fx-background-radius: 8;
                    -fx-opacity: 0.45;
                    -fx-background-color: #1234567;
                    -fx-background-image: url("data:image/png;base64,12px");
                }
                """, 150)).isEqualTo("""
                .a12px {
                    -fx-font-size: 19.50px;
                    -fx-padding: 0 -2.25px 6.00px 0.5em;
                    -fx-background-radius: 8;
                    -fx-opacity: 0.45;
                    -fx-background-color: #1234567;
                    -fx-background-image: url("data:image/png;base64,12px");
                }
                """);
    }
}
