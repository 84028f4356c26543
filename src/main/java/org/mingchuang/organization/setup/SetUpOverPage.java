package org.mingchuang.organization.setup;

/** 链接失效页. */
public record SetUpOverPage(String signIn) {}
