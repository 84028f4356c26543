-- Pictures by their content: size in pixels, 0 for a moving one; and the smaller ones made from them.
create table files_picture (
    digest char(64) primary key,
    width int not null check (width >= 0),
    height int not null check (height >= 0)
);
create table files_rendition (
    source char(64) not null references files_picture (digest),
    width int not null check (width > 0),
    height int not null check (height > 0),
    media_type text not null,
    digest char(64) not null,
    size bigint not null check (size > 0),
    primary key (source, width, media_type)
);
