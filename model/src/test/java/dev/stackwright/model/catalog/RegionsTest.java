package dev.stackwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    private final Regions regions = Regions.read();

    @ParameterizedTest
    @CsvSource({"aws, eu-central-1, DE, EU, true", "aws, eu-central-2, CH, CH, false", "aws, eu-west-2, GB, UK, false",
            "gcp, europe-west4, NL, EU, true", "gcp, europe-west6, CH, CH, false", "azure, norwayeast, NO, EEA, true",
            "azure, uksouth, GB, UK, false", "aws, us-east-1, US, US, false", "aws, ca-central-1, CA, CA, false"})
    void aRegionSaysWhichLawHoldsThere(String cloud, String name, String country, String jurisdiction, boolean inEea) {
        assertThat(regions.find(cloud, name)).hasValueSatisfying(region -> {
            assertThat(region.country()).isEqualTo(country);
            assertThat(region.jurisdiction()).isEqualTo(jurisdiction);
            assertThat(region.isInEea()).isEqualTo(inEea);
        });
    }

    @Test
    void aRegionIsFoundInItsOwnCloudOnly() {
        assertThat(regions.find("gcp", "eu-central-1")).isEmpty();
        assertThat(regions.find("moon", "eu-central-1")).isEmpty();
        assertThat(regions.of(Cloud.AWS)).extracting(KnownRegion::name).contains("eu-west-1")
                .doesNotContain("europe-west1");
    }

    @Test
    void everyCloudHasItsRegionsInOrder() {
        for (Cloud cloud : Cloud.values()) {
            assertThat(regions.of(cloud)).hasSizeGreaterThan(30)
                    .isSortedAccordingTo(Comparator.comparing(KnownRegion::name));
        }
    }

    @Test
    void theUnionIsMadeOfItsMembersAndEveryCountryHasOneLaw() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        List<KnownRegion> union = regions.all().stream().filter(region -> region.jurisdiction().equals("EU")).toList();

        assertThat(regions.all()).allSatisfy(region -> {
            assertThat(countries).contains(region.country());
            assertThat(regions.all().stream().filter(other -> other.country().equals(region.country()))
                    .map(KnownRegion::jurisdiction).distinct()).hasSize(1);
        });
        assertThat(union).extracting(KnownRegion::country).doesNotContain("CH", "GB", "NO")
                .contains("DE", "FR", "IE", "NL", "SE", "PL", "IT", "ES");
    }
}
