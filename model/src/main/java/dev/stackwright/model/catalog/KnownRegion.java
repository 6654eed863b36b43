package dev.stackwright.model.catalog;

/**
 * One region of a cloud.
 *
 * @param cloud        the cloud
 * @param name         as the cloud names it, for example {@code eu-central-1}
 * @param place        where it is, for people, for example {@code Frankfurt}
 * @param country      ISO 3166-1 code of the country its data centres stand in
 * @param jurisdiction the law that holds there: {@code EU}, {@code EEA} for the states of the European Economic Area
 *                     outside of the Union, {@code UK}, else the country
 */
public record KnownRegion(Cloud cloud, String name, String place, String country, String jurisdiction) {

    static KnownRegion of(DataEntry entry) {
        entry.allowing("cloud", "name", "place", "country", "jurisdiction");
        return new KnownRegion(Words.of(entry, "cloud", Cloud.values()), entry.text("name"), entry.text("place"),
                entry.text("country"), entry.text("jurisdiction"));
    }

    /** True within the European Economic Area, where the GDPR holds. */
    public boolean isInEea() {
        return jurisdiction.equals("EU") || jurisdiction.equals("EEA");
    }
}
