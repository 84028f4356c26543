package org.mingchuang.organization.account;

/** 登录超时页: what was sent came too late, and nothing is lost. */
public record ExpiredPage(String signIn) {}
