package org.mingchuang.registry.paper;

/** 对照表有误: a file that maps the report's columns or words cannot be followed; says the file, the line and what is wrong. */
public class MappingFault extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    MappingFault(String place, String what) {
        super(place + ": " + what);
    }
}
