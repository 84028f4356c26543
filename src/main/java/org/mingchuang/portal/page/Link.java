package org.mingchuang.portal.page;

/** 链接: a name and where it leads; an empty address is printed as plain text. */
public record Link(String name, String address) {

    public static final Link NONE = new Link("", "");

    public boolean isPresent() {
        return !name.isEmpty();
    }

    public boolean leads() {
        return !address.isEmpty();
    }

    /** Only web addresses of the reprinted page become links; the text comes from an office form. */
    public boolean isWebAddress() {
        return address.startsWith("https://") || address.startsWith("http://");
    }
}
