package dev.stackwright.model.catalog;

/** A public cloud that offers managed services. Its id in the data is the lower-case name. */
public enum Cloud {
    AWS("Amazon Web Services"), GCP("Google Cloud"), AZURE("Microsoft Azure");

    private final String label;

    Cloud(String label) {
        this.label = label;
    }

    /** As people call it. */
    public String label() {
        return label;
    }
}
