package dev.stackwright.model.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Docker Compose 2.26.1 takes and refuses, asked one by one. */
class FormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "FLAG|true", "FLAG|True", "FLAG|OFF", "FLAG|y", "FLAG|n",
        "WHOLE|5", "WHOLE|-1", "WHOLE|010",
        "DECIMAL|0.5", "DECIMAL|.5", "DECIMAL|1e1", "DECIMAL|-1",
        "DURATION|1.5s", "DURATION|0", "DURATION|-1s", "DURATION|10us", "DURATION|1h30m", "DURATION|1m30s",
        "BYTES|5 gb", "BYTES|1.5g", "BYTES|64MB", "BYTES|1TiB", "BYTES|\"1 \"", "BYTES|512",
        "EVERY_DURATION|every_12h", "EVERY_DURATION|every_2d",
        "EXTRA_HOST|a=b=c", "EXTRA_HOST|a:::1",
        "PAIR|a=b", "PAIR|a=",
        "DEVICE|/dev/x", "DEVICE|C:\\x:b", "DEVICE|\"\"",
        "MOUNT|/a", "MOUNT|a:", "MOUNT|./a:/b:foo", "MOUNT|x:/y:z:w", "MOUNT|C:\\data:/data",
        "PORT|80", "PORT|:80", "PORT|0:80", "PORT|80/TCP", "PORT|80/sctp", "PORT|80:80/", "PORT|[::1]:80:80",
        "PORT|8000-8005:80", "PORT|80-82", "PORT|127.0.0.1::80", "PORT|00080"})
    void isTaken(Format format, String text) {
        assertThat(format.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "FLAG|maybe", "FLAG|1", "FLAG|t", "FLAG|\"\"",
        "WHOLE|abc", "WHOLE|3.0", "WHOLE|\"\"", "WHOLE|0o440", "WHOLE|-",
        "DECIMAL|500m", "DECIMAL|0,5", "DECIMAL|\"\"", "DECIMAL|.", "DECIMAL|1e",
        "DURATION|5", "DURATION|1d", "DURATION|1h 5m", "DURATION|30S", "DURATION|1m30", "DURATION|\"\"",
        "DURATION|1w", "DURATION|s",
        "BYTES|5x", "BYTES|abc", "BYTES|1e3", "BYTES|-1", "BYTES|\"\"",
        "EVERY_DURATION|every_", "EVERY_DURATION|sometimes", "EVERY_DURATION|every_12",
        "EXTRA_HOST|foo", "EXTRA_HOST|\"\"",
        "PAIR|abc", "PAIR|\"\"",
        "DEVICE|a:b:c:d",
        "MOUNT|\"\"", "MOUNT|:/a", "MOUNT|./a:/b:ro:x", "MOUNT|ab:",
        "PORT|80:abc", "PORT|99999", "PORT|80-85:80-82", "PORT|80/foo", "PORT|80:80:80:80", "PORT|1.2.3:80:80",
        "PORT|\"\"", "PORT|80:", "PORT|70000:80", "PORT|::1:80:80", "PORT|82-80", "PORT|\" 80\"", "PORT|\"80 \"",
        "PORT|+80", "PORT|0", "PORT|-1", "PORT|localhost:80:80", "PORT|80/tcp:80", "PORT|-80:80", "PORT|*:80"})
    void isRefused(Format format, String text) {
        assertThat(format.fault(text)).isPresent();
    }
}
